package nl.zorgpoort.cli;

import java.util.List;
import nl.zorgpoort.verwerking.uitleg.Regelcatalogus;
import nl.zorgpoort.verwerking.uitleg.Regeltaal;

/** The rules as a table, one per line. */
final class Regeltabel implements Regelvorm {
  private final Regeltaal taal;

  Regeltabel(Regeltaal taal) {
    this.taal = taal;
  }

  @Override
  public List<String> regels(Regelcatalogus catalogus) {
    Tabel tabel =
        new Tabel(
            taal.kies("REGEL", "RULE"),
            taal.kies("NIVEAU", "LEVEL"),
            taal.kies("TRAP", "TIER"),
            taal.kies("DOOR", "BY"),
            "CODES",
            taal.kies("TITEL", "TITLE"));
    catalogus
        .regels()
        .forEach(
            r ->
                tabel.rij(
                    r.id(),
                    taal.niveaus(r),
                    taal.trappen(r),
                    taal.stand(r.stand()),
                    Regeltaal.ofStreep(r.codes()),
                    taal.tekst(r).titel()));
    return tabel.regels();
  }
}
