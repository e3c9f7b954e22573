package nl.zorgpoort.referentie;

import java.time.LocalDate;

/**
 * Days from {@code van} to {@code tot}, both included.
 *
 * @param tot {@link #OPEN} when no end is known
 */
public record Periode(LocalDate van, LocalDate tot) {
  /** The end of what has no end. */
  public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

  /**
   * @throws IllegalArgumentException when it ends before it begins
   */
  public Periode {
    if (tot.isBefore(van)) {
      throw new IllegalArgumentException("a period ends before it begins");
    }
  }

  /** Whether this day lies in it. */
  public boolean omvat(LocalDate dag) {
    return !dag.isBefore(van) && !dag.isAfter(tot);
  }

  /** Whether all days of the other lie in it. */
  public boolean omvat(Periode ander) {
    return omvat(ander.van) && omvat(ander.tot);
  }

  /** Whether they have a day in common. */
  public boolean raakt(Periode ander) {
    return !ander.tot.isBefore(van) && !ander.van.isAfter(tot);
  }
}
