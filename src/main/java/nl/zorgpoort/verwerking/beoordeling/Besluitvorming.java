package nl.zorgpoort.verwerking.beoordeling;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.controle.Controleresultaat.Gecontroleerd;
import nl.zorgpoort.declaratie.Beoordeling;
import nl.zorgpoort.declaratie.Beoordelingsvraag;
import nl.zorgpoort.declaratie.Retourkenmerk;
import nl.zorgpoort.declaratie.Uitslag;
import nl.zorgpoort.declaratie.Voorloop;
import nl.zorgpoort.declaratie.Weigering;
import nl.zorgpoort.grootboek.Journaal;
import nl.zorgpoort.grootboek.Journaalpost;
import nl.zorgpoort.partner.Omgeving;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.Brokken;
import nl.zorgpoort.verwerking.Vingerafdruk;
import nl.zorgpoort.verwerking.beoordeling.Controleuitkomst.Geweigerd;
import nl.zorgpoort.verwerking.beoordeling.Controleuitkomst.Herkend;
import nl.zorgpoort.verwerking.beoordeling.Controleuitkomst.Onbekend;
import nl.zorgpoort.verwerking.beoordeling.Zending.Soort;

/** What one attempt does: decide, stage the answer, and say what would become final. */
public final class Besluitvorming {
  private static final int KOP = 0;
  private static final int ROMP = 1;

  private final Brokken brokken;
  private final Controleboek controleboek;
  private final Beslisboek boek;
  private final Historie historie;
  private final Beslisser beslisser;

  public Besluitvorming(
      Brokken brokken,
      Controleboek controleboek,
      Beslisboek boek,
      Geschiedenis geschiedenis,
      Beslisser beslisser) {
    this.brokken = brokken;
    this.controleboek = controleboek;
    this.boek = boek;
    this.historie = new Historie(geschiedenis);
    this.beslisser = beslisser;
  }

  Besluit besluit(Aanlevering aanlevering, Poging poging, Instant op) throws IOException {
    Controleuitkomst uitkomst = controleboek.lees(aanlevering);
    if (uitkomst instanceof Herkend herkend) {
      return beoordeel(aanlevering, herkend.resultaat(), poging, op);
    }
    if (uitkomst instanceof Onbekend onbekend) {
      String tekst = Weigering.nietHerkenbaar(onbekend.resultaat(), ontvangst(aanlevering));
      return antwoord(aanlevering, poging, op, Uitslag.NIET_HERKENBAAR, tekst);
    }
    String tekst = Weigering.geweigerd(((Geweigerd) uitkomst).codes(), ontvangst(aanlevering));
    return antwoord(aanlevering, poging, op, Uitslag.GEWEIGERD, tekst);
  }

  private static Weigering.Ontvangst ontvangst(Aanlevering aanlevering) {
    return new Weigering.Ontvangst(
        aanlevering.bestandsnaam(),
        aanlevering.grootte(),
        aanlevering.sha256(),
        aanlevering.ontvangenLokaal());
  }

  private Besluit antwoord(
      Aanlevering aanlevering, Poging poging, Instant op, Uitslag uitslag, String tekst)
      throws IOException {
    schrijf(poging.antwoord(), KOP, tekst, StandardCharsets.UTF_8);
    String naam = kenmerk(aanlevering).weigeringsnaam(aanlevering.bestandsnaam());
    Zending zending = zending(Soort.ANTWOORD, naam, poging.antwoord());
    return new Besluit(uitslag, op, "", 0, 0, 0, List.of(), List.of(zending), Naslagstand.EERSTE);
  }

  private Besluit beoordeel(
      Aanlevering aanlevering, Gecontroleerd gecontroleerd, Poging poging, Instant op)
      throws IOException {
    Voorloop voorloop = Voorloop.van(gecontroleerd.standaard(), gecontroleerd.voorloop());
    Journaal journaal = new Journaal(voorloop.declarant(), voorloop.uzovi());
    Beoordelingsvraag vraag =
        new Beoordelingsvraag(
            Controleren.vraag(aanlevering),
            Aanlevering.dag(op),
            kenmerk(aanlevering).referentie(),
            historie(aanlevering, gecontroleerd, voorloop));
    Beoordeling beoordeling = zetKlaar(aanlevering, gecontroleerd, vraag, poging, journaal);
    return new Besluit(
        beoordeling.uitslag(),
        op,
        vraag.kenmerk(),
        beoordeling.regels(),
        beoordeling.ingediend(),
        beoordeling.toegekend(),
        posten(aanlevering, journaal),
        zendingen(aanlevering, poging),
        Naslagstand.EERSTE);
  }

  /** After a file-level finding of its own, a file is not compared with history (rule A1). */
  private Optional<Bevinding> historie(
      Aanlevering aanlevering, Gecontroleerd gecontroleerd, Voorloop voorloop) {
    return gecontroleerd.bestandAfgekeurd()
        ? Optional.empty()
        : historie.toets(aanlevering, voorloop, gecontroleerd.standaard());
  }

  /** The retour is stored as 01, then what was returned, then 99: the first comes last. */
  private Beoordeling zetKlaar(
      Aanlevering aanlevering,
      Gecontroleerd gecontroleerd,
      Beoordelingsvraag vraag,
      Poging poging,
      Journaal journaal)
      throws IOException {
    Stapel stapel = boek.stapel(poging);
    Beoordeling beoordeling;
    try (OutputStream romp = brokken.schrijf(poging.antwoord(), ROMP)) {
      Uitvoer uitvoer = new Uitvoer(stapel, romp, journaal);
      beoordeling =
          beslisser.beoordeel(() -> brokken.lees(aanlevering.id()), gecontroleerd, vraag, uitvoer);
      Boekingsproef.toets(beoordeling, journaal, uitvoer.regels());
      romp.write(beoordeling.sluit().getBytes(StandardCharsets.ISO_8859_1));
    }
    stapel.sluit();
    schrijf(poging.antwoord(), KOP, beoordeling.kop(), StandardCharsets.ISO_8859_1);
    schrijf(poging.rapport(), KOP, beoordeling.rapport(), StandardCharsets.UTF_8);
    return beoordeling;
  }

  /** A test channel books nothing. */
  private static List<Journaalpost> posten(Aanlevering aanlevering, Journaal journaal) {
    return aanlevering.omgeving() == Omgeving.TEST ? List.of() : journaal.posten();
  }

  private List<Zending> zendingen(Aanlevering aanlevering, Poging poging) throws IOException {
    Retourkenmerk kenmerk = kenmerk(aanlevering);
    String heen = aanlevering.bestandsnaam();
    return List.of(
        zending(Soort.RAPPORT, kenmerk.rapportnaam(heen), poging.rapport()),
        zending(Soort.RETOUR, kenmerk.retournaam(heen), poging.antwoord()));
  }

  /** Measured on what is stored, so that what is delivered is what was stored. */
  private Zending zending(Soort soort, String naam, UUID inhoud) throws IOException {
    Vingerafdruk afdruk = new Vingerafdruk();
    brokken.kopieer(inhoud, afdruk.stroom());
    return new Zending(soort, naam, inhoud, afdruk.sha256(), afdruk.grootte());
  }

  private void schrijf(UUID eigenaar, int vanaf, String tekst, Charset charset) throws IOException {
    try (OutputStream uit = brokken.schrijf(eigenaar, vanaf)) {
      uit.write(tekst.getBytes(charset));
    }
  }

  private static Retourkenmerk kenmerk(Aanlevering aanlevering) {
    return Retourkenmerk.van(aanlevering.sha256(), aanlevering.aflevernummer());
  }
}
