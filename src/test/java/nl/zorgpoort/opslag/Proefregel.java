package nl.zorgpoort.opslag;

import java.util.List;
import nl.zorgpoort.declaratie.Prestatieregel;
import nl.zorgpoort.grootboek.Regelbesluit;

/** Made-up decided lines, each a record of a {@link Proefbestand}. */
final class Proefregel {
  static final String PERSOON = "999900018";

  private Proefregel() {}

  /** The n-th line of a file, granted in part; in August or September. */
  static Prestatieregel gewoon(int n) {
    return maak(n, PERSOON, "202609%02d".formatted(n % 28 + 1), "ref" + n + "\0", "", false);
  }

  /** The n-th line of a file, of one day. */
  static Prestatieregel maak(
      int n, String persoon, String dag, String referentie, String vorige, boolean afgekeurd) {
    int teken = vorige.isEmpty() ? 1 : -1;
    String maand = n % 2 == 0 ? "202609" : "202608";
    return new Prestatieregel(
        new Regelbesluit(
            n + 1,
            312L * n,
            maand,
            teken * 100,
            teken * 60,
            afgekeurd ? 0 : teken * 60,
            List.of("8059"),
            afgekeurd),
        persoon,
        persoon,
        "5501",
        "v",
        dag,
        dag,
        "00",
        "753",
        "055",
        "Z041",
        "0001",
        "14",
        "30999001",
        referentie,
        vorige,
        n);
  }

  /** The same line with another end date (0415), as it stood in the file. */
  static Prestatieregel metEinde(Prestatieregel r, String einde) {
    return new Prestatieregel(
        r.besluit(),
        r.persoon(),
        r.bsn(),
        r.uzovi(),
        r.verzekerdennummer(),
        r.begindatum(),
        einde,
        r.functie(),
        r.zorgzwaarte(),
        r.prestatielijst(),
        r.prestatie(),
        r.aantal(),
        r.eenheid(),
        r.uitvoerder(),
        r.referentie(),
        r.vorige(),
        r.vergelijking());
  }
}
