package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.stream.Stream;

/** Says which earlier line is meant: file, record and day of receipt, without personal data. */
final class Verwijzing {
  private static final String TABEL = "eerdere regels";

  private Verwijzing() {}

  /** What is filled in in a sentence: {0} file, {1} record, {2} day of receipt, then the rest. */
  static List<String> waarden(EerdereRegel regel, String... rest) {
    return Stream.concat(
            Stream.of(
                bestand(regel), String.valueOf(regel.regel()), Woorden.datum(regel.ontvangstdag())),
            Stream.of(rest))
        .toList();
  }

  /** The earlier line as what was compared with. */
  static Vergeleken vergeleken(EerdereRegel regel) {
    String rij =
        "%s: lijst %s, prestatie %s, aantal %s, %s, uitvoerder %s, ingediend %s, %s"
            .formatted(
                regel.referentie(),
                regel.lijst(),
                regel.prestatie(),
                regel.aantal(),
                Woorden.periode(regel.zorg()),
                regel.uitvoerder(),
                Woorden.euro(regel.ingediend()),
                regel.afgekeurd() ? "afgekeurd" : "toegekend " + Woorden.euro(regel.toegekend()));
    return new Vergeleken(TABEL, rij, bestand(regel) + " regel " + regel.regel());
  }

  /** That no earlier line has this reference. */
  static Vergeleken geen(String referentie, String declarant) {
    return new Vergeleken(TABEL, "geen regel met referentie " + referentie, "van " + declarant);
  }

  private static String bestand(EerdereRegel regel) {
    return regel.inDitBestand() ? "dit bestand" : regel.bestand();
  }
}
