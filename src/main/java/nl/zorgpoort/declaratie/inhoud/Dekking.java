package nl.zorgpoort.declaratie.inhoud;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
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
    return eersteGat(dagen, perioden, Function.identity());
  }

  /** The first day that no row covers. */
  static <T> Optional<LocalDate> eersteGat(
      Periode dagen, Collection<T> rijen, Function<T, Periode> geldig) {
    LocalDate dag = dagen.van();
    while (true) {
      LocalDate einde = einde(dag, rijen, geldig);
      if (einde.isBefore(dag)) {
        return Optional.of(dag);
      }
      if (!einde.isBefore(dagen.tot())) {
        return Optional.empty();
      }
      dag = einde.plusDays(1);
    }
  }

  /** The last day of what covers this day; long before it when nothing does. */
  private static <T> LocalDate einde(
      LocalDate dag, Collection<T> rijen, Function<T, Periode> geldig) {
    LocalDate uit = LocalDate.MIN;
    for (T rij : rijen) {
      Periode periode = geldig.apply(rij);
      if (periode.omvat(dag) && periode.tot().isAfter(uit)) {
        uit = periode.tot();
      }
    }
    return uit;
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
