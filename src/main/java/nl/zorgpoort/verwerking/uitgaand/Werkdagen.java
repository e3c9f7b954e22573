package nl.zorgpoort.verwerking.uitgaand;

import java.time.LocalDate;
import java.util.function.Predicate;

/** Counts days on which people work. */
final class Werkdagen {
  private Werkdagen() {}

  /** The day that lies so many working days before another. */
  static LocalDate terug(LocalDate vanaf, int aantal, Predicate<LocalDate> werkdag) {
    LocalDate dag = vanaf;
    for (int nog = aantal; nog > 0; nog -= werkdag.test(dag) ? 1 : 0) {
      dag = dag.minusDays(1);
    }
    return dag;
  }
}
