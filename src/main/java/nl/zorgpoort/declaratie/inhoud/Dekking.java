package nl.zorgpoort.declaratie.inhoud;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import nl.zorgpoort.referentie.Periode;

/** Which of the days of care are covered, by one period or by several that adjoin. */
final class Dekking {
  private Dekking() {}

  /** Whether every day is covered. */
  static boolean alles(Periode dagen, Collection<Periode> perioden) {
    return eersteGat(dagen, perioden).isEmpty();
  }

  /** Whether any day is covered. */
  static boolean iets(Periode dagen, Collection<Periode> perioden) {
    return perioden.stream().anyMatch(dagen::raakt);
  }

  /** The first day that is not covered. */
  static Optional<LocalDate> eersteGat(Periode dagen, Collection<Periode> perioden) {
    LocalDate dag = dagen.van();
    while (true) {
      LocalDate open = dag;
      Optional<LocalDate> einde =
          perioden.stream().filter(p -> p.omvat(open)).map(Periode::tot).max(LocalDate::compareTo);
      if (einde.isEmpty()) {
        return Optional.of(dag);
      }
      if (!einde.get().isBefore(dagen.tot())) {
        return Optional.empty();
      }
      dag = einde.get().plusDays(1);
    }
  }

  /** The days that both have. */
  static Optional<Periode> doorsnede(Periode een, Periode ander) {
    return een.raakt(ander)
        ? Optional.of(
            new Periode(
                een.van().isAfter(ander.van()) ? een.van() : ander.van(),
                een.tot().isBefore(ander.tot()) ? een.tot() : ander.tot()))
        : Optional.empty();
  }
}
