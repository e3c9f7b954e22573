package nl.zorgpoort.controle;

import java.util.Arrays;
import java.util.Optional;
import nl.zorgpoort.bericht.Recordblok;
import nl.zorgpoort.bericht.Regeleinde;
import nl.zorgpoort.controle.Bestandsmelder.Plek;
import nl.zorgpoort.standaard.Rubriek;

/**
 * First phase of a check, one block after the other: types, order, numbering, counts. It also notes
 * for each record whether its fields can be read, and hands the block the 02 that is open at its
 * start.
 */
final class Structuurloop {
  private static final int GEEN = -1;
  private static final int ONLEESBAAR_TYPE = -2;
  private final Standaardcontrole controle;
  private final Bestandsmelder melder;
  private final Recordlezing voorlooplezing;
  private final Boom boom;
  private final Nummering nummering;
  private final Tellingen tellingen;
  private final Rubriek totaal;
  private final Rubriek totaalteken;
  private final int lengte;
  private byte[] ouder;
  private boolean heeftOuder;
  private int vervolgtype = GEEN;
  private int records;
  private boolean gesloten;
  private boolean naSluitGemeld;
  private Plek laatste = new Plek(0, "", 0, 0);
  private long einde;
  private String voorloop = "";
  private String totaalIngediend;

  Structuurloop(Standaardcontrole controle, Bestandscontext context) {
    this.controle = controle;
    this.melder = new Bestandsmelder(controle, context);
    this.voorlooplezing = new Recordlezing(context, controle.meesteRubrieken);
    this.boom = new Boom(controle.standaard);
    this.nummering = new Nummering(controle, melder);
    this.tellingen = new Tellingen(controle, melder);
    this.totaal = controle.standaard.rol("totaal");
    this.totaalteken = controle.standaard.rol("totaal-dc");
    this.lengte = controle.standaard.recordlengte();
    this.ouder = new byte[lengte];
    this.totaalIngediend = "0".repeat(totaal.lengte()) + "D";
  }

  /** Takes the next block, in order. */
  void blok(Werkblok blok) {
    blok.ouder = ouder;
    blok.heeftOuder = heeftOuder;
    int laatsteOuder = GEEN;
    for (int i = 0; i < blok.records.aantal(); i++) {
      if (blok.records.einde(i) == Regeleinde.VERVOLGT) {
        stuk(blok, i);
      } else {
        laatsteOuder = record(blok, i) == controle.ouder ? i : laatsteOuder;
      }
    }
    bewaarLaatste(blok.records);
    bewaarOuder(blok, laatsteOuder);
    meldZonderKind(blok);
    blok.openRegel = boom.wachtendeRegel();
  }

  /** What is known only at the end of the file: a missing 99, a 02 that stayed without 04. */
  void einde(Werkblok slotblok) {
    if (!gesloten) {
      melder.plaats(Structuurregels.LAATSTE_RECORD, slotblok, laatste, einde, einde, "");
    } else {
      boom.einde();
      meldZonderKind(slotblok);
    }
    slotblok.openRegel = Integer.MAX_VALUE;
  }

  int records() {
    return records;
  }

  int prestaties() {
    return tellingen.aantal(controle.bedragrecord);
  }

  String voorloop() {
    return voorloop;
  }

  String totaalIngediend() {
    return totaalIngediend;
  }

  /** The last record; one that goes on in the next block was kept with its first piece. */
  private void bewaarLaatste(Recordblok records) {
    int i = records.aantal() - 1;
    if (i >= 0 && records.einde(i) != Regeleinde.VERVOLGT) {
      laatste = plek(records, i);
    }
  }

  private void stuk(Werkblok blok, int i) {
    if (!blok.records.vervolg(i)) {
      vervolgtype = kenmerk(blok.records, i);
      laatste = Bestandsmelder.plek(blok.records, i);
      bewaarVoorloop(blok.records, i);
    }
  }

  private int record(Werkblok blok, int i) {
    Recordblok r = blok.records;
    boolean vervolg = r.vervolg(i);
    long lang = r.lengte(i) + r.eerdereLengte(i);
    einde = r.offset(i) + r.lengte(i) + r.einde(i).lengte();
    records++;
    if (!vervolg) {
      bewaarVoorloop(r, i);
    }
    regeleinde(blok, i, lang);
    if (lang == 0) {
      return GEEN;
    }
    int type = vervolg ? vervolgtype : kenmerk(r, i);
    lengte(blok, i, lang);
    structuur(blok, i, type, lang);
    return type;
  }

  private void regeleinde(Werkblok blok, int i, long lang) {
    Regeleinde einde = blok.records.einde(i);
    if (einde != Regeleinde.CRLF || lang == 0) {
      long plek = blok.records.offset(i) + blok.records.lengte(i);
      plek = einde == Regeleinde.CR_EINDE ? plek + 1 : plek;
      melder.plaats(Structuurregels.REGELEINDE, blok, plek(blok.records, i), plek, plek, "");
    }
  }

  /** Where the record began, also when this is a later piece of it. */
  private Plek plek(Recordblok records, int i) {
    return records.vervolg(i) ? laatste : Bestandsmelder.plek(records, i);
  }

  private void lengte(Werkblok blok, int i, long lang) {
    if (lang == lengte) {
      return;
    }
    Plek plek = plek(blok.records, i);
    melder.plaats(
        Structuurregels.RECORDLENGTE,
        blok,
        plek,
        plek.offset(),
        plek.offset() + lang,
        Long.toString(lang));
    blok.signaal(Signaalsoort.OVERGESLAGEN_RECORD, plek.regel());
  }

  private void structuur(Werkblok blok, int i, int type, long lang) {
    if (gesloten && !naSluitGemeld) {
      naSluitGemeld = true;
      Plek plek = plek(blok.records, i);
      melder.plaats(
          Structuurregels.LAATSTE_RECORD, blok, plek, plek.offset(), plek.offset() + lang, "");
    }
    if (type < 0) {
      onbekend(blok, i, type, lang == lengte);
      return;
    }
    tellingen.tel(type, type != controle.voorloop && type != controle.sluit);
    boolean tweedeVoorloop = type == controle.voorloop && records > 1;
    if (tweedeVoorloop) {
      melder.kenmerk(
          Structuurregels.EERSTE_RECORD, blok, plek(blok.records, i), kenmerkrubriek(type));
    } else if (!gesloten && !boom.zet(type, blok.records.regel(i), offset(blok.records, i), lang)) {
      melder.kenmerk(Structuurregels.VOLGORDE, blok, plek(blok.records, i), kenmerkrubriek(type));
    }
    nummering.bekijk(blok, i, type);
    boolean heel = lang == lengte && !blok.records.vervolg(i);
    if (heel) {
      leesbaar(blok, i, type);
    } else {
      blok.soort[i] = Werkblok.verkeerdeLengte(type);
    }
    if (type == controle.sluit) {
      sluit(blok, i, heel);
    }
  }

  private void onbekend(Werkblok blok, int i, int type, boolean heel) {
    String soort =
        type == ONLEESBAAR_TYPE
            ? Structuurregels.RECORDTYPE_LEESBAAR
            : Structuurregels.RECORDTYPE_TOEGESTAAN;
    melder.kenmerk(soort, blok, plek(blok.records, i), Optional.empty());
    tellingen.tel(GEEN, true);
    if (heel) {
      blok.signaal(Signaalsoort.OVERGESLAGEN_RECORD, blok.records.regel(i));
    }
  }

  private static long offset(Recordblok records, int i) {
    return records.offset(i) - records.eerdereLengte(i);
  }

  private Optional<String> kenmerkrubriek(int type) {
    return Optional.of(controle.records[type].type.rubrieken().get(0).nummer());
  }

  /** Notes that the fields can be read; those of the first 01 are read here and now. */
  private void leesbaar(Werkblok blok, int i, int type) {
    if (type == controle.voorloop && records == 1) {
      voorlooplezing.naar(blok, i, Niveau.BESTAND);
      controle.records[type].controleer(voorlooplezing);
      voorlooplezing.bewaarVoorloop();
    } else {
      blok.soort[i] = type;
    }
  }

  private void sluit(Werkblok blok, int i, boolean heel) {
    if (heel && !gesloten) {
      tellingen.vergelijk(blok, i);
      blok.sluitIndex = i;
    }
    gesloten = true;
    neemTotaal(blok.records, i);
  }

  private void neemTotaal(Recordblok r, int i) {
    if (r.vervolg(i) || r.lengte(i) < totaalteken.einde()) {
      return;
    }
    int teken = r.bytes()[r.begin(i) + totaalteken.begin()];
    boolean cijfers = Cijfers.lees(r.bytes(), r.begin(i) + totaal.begin(), totaal.lengte()) >= 0;
    totaalIngediend =
        cijfers && (teken == 'C' || teken == 'D')
            ? r.tekst(i, totaal.begin(), totaal.lengte() + 1)
            : "0".repeat(totaal.lengte()) + "D";
  }

  private int kenmerk(Recordblok r, int i) {
    if (r.lengte(i) < 2) {
      return ONLEESBAAR_TYPE;
    }
    long kenmerk = Cijfers.lees(r.bytes(), r.begin(i), 2);
    return kenmerk < 0 ? ONLEESBAAR_TYPE : controle.type((int) kenmerk);
  }

  private void bewaarVoorloop(Recordblok r, int i) {
    if (r.regel(i) == 1) {
      int neem = Math.min(lengte, r.lengte(i));
      voorloop = r.tekst(i, 0, neem) + " ".repeat(lengte - neem);
    }
  }

  private void bewaarOuder(Werkblok blok, int i) {
    if (i == GEEN) {
      return;
    }
    heeftOuder = blok.soort[i] == controle.ouder;
    if (heeftOuder) {
      int van = blok.records.begin(i);
      ouder = Arrays.copyOfRange(blok.records.bytes(), van, van + lengte);
    }
  }

  private void meldZonderKind(Werkblok blok) {
    for (Plek plek : boom.neemZonderKind()) {
      melder.plaats(
          Structuurregels.ONDERLIGGEND,
          blok,
          plek,
          plek.offset(),
          plek.offset() + plek.lengte(),
          "");
    }
  }
}
