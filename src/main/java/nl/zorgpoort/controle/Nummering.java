package nl.zorgpoort.controle;

import java.util.Arrays;
import java.util.Optional;
import nl.zorgpoort.bericht.Recordblok;
import nl.zorgpoort.standaard.Relatie;
import nl.zorgpoort.standaard.Rubriek;

/**
 * The shared number of detail records and the numbering of comments below them (rules B13, B14).
 * After a wrong number the count goes on from what was read (decision 13).
 */
final class Nummering {
  private static final long ONBEKEND = -1;
  private final Bestandsmelder melder;
  private final Rubriek[] nummerVan;
  private final Optional<Relatie> nummering;
  private final Optional<Relatie> commentaarBij;
  private final Optional<Relatie> commentaarregel;
  private final int commentaartype;
  private final Optional<Rubriek> bij;
  private final Optional<Rubriek> regel;
  private final int lengte;
  private long verwacht = 1;
  private long detail = ONBEKEND;
  private boolean heeftDetail;
  private long verwachteRegel = 1;

  Nummering(Standaardcontrole controle, Bestandsmelder melder) {
    this.melder = melder;
    this.lengte = controle.standaard.recordlengte();
    nummering = controle.relatie(Structuurregels.NUMMERING);
    commentaarBij = controle.relatie(Structuurregels.COMMENTAAR_BIJ);
    commentaarregel = controle.relatie(Structuurregels.COMMENTAARREGEL);
    Rubriek geen = controle.records[0].type.rubrieken().get(0);
    nummerVan = new Rubriek[controle.records.length];
    Arrays.fill(nummerVan, geen);
    nummering.stream()
        .flatMap(r -> r.velden().stream())
        .flatMap(nr -> controle.standaard.rubriek(nr).stream())
        .forEach(r -> nummerVan[controle.typeVan(r)] = r);
    bij = commentaarBij.flatMap(r -> controle.standaard.rubriek(r.velden().get(0)));
    regel = commentaarregel.flatMap(r -> controle.standaard.rubriek(r.velden().get(0)));
    commentaartype = bij.map(controle::typeVan).orElse(Werkblok.NIET_TE_LEZEN);
  }

  /** Looks at the number of a record of a known type; only full records get a finding. */
  void bekijk(Werkblok blok, int i, int type) {
    if (type == commentaartype) {
      commentaar(blok, i);
    } else if (nummerVan[type].begin() > 0) {
      detail(blok, i, nummerVan[type]);
    }
  }

  private void detail(Werkblok blok, int i, Rubriek rubriek) {
    long nummer = lees(blok.records, i, rubriek);
    if (nummer != verwacht && heel(blok.records, i)) {
      nummering.ifPresent(r -> melder.rubriek(r, blok, i, rubriek));
    }
    verwacht = (nummer == ONBEKEND ? verwacht : nummer) + 1;
    detail = nummer;
    heeftDetail = true;
    verwachteRegel = 1;
  }

  private void commentaar(Werkblok blok, int i) {
    Rubriek nr = bij.orElseThrow();
    boolean heel = heel(blok.records, i);
    if (heel && heeftDetail) {
      long nummer = lees(blok.records, i, nr);
      if (nummer == ONBEKEND || (detail != ONBEKEND && nummer != detail)) {
        commentaarBij.ifPresent(r -> melder.rubriek(r, blok, i, nr));
      }
    }
    regel.ifPresent(
        veld -> {
          long gelezen = lees(blok.records, i, veld);
          if (heel && gelezen != verwachteRegel) {
            commentaarregel.ifPresent(r -> melder.rubriek(r, blok, i, veld));
          }
          verwachteRegel = (gelezen == ONBEKEND ? verwachteRegel : gelezen) + 1;
        });
  }

  private boolean heel(Recordblok records, int i) {
    return records.lengte(i) == lengte && !records.vervolg(i);
  }

  private static long lees(Recordblok records, int i, Rubriek rubriek) {
    return records.lengte(i) < rubriek.einde() || records.vervolg(i)
        ? ONBEKEND
        : Cijfers.lees(records.bytes(), records.begin(i) + rubriek.begin(), rubriek.lengte());
  }
}
