package nl.zorgpoort.bedrijfszorg.toestemming;

import java.time.Duration;
import java.time.Instant;

/**
 * How long an employee has, counted from the moment of asking; a mail that cannot be delivered does
 * not stretch it, because data of somebody who never agreed must not stay for good.
 *
 * @param herinnering after this rest a reminder goes out
 * @param verval after this rest no answer counts as none
 */
public record Termijnen(Duration herinnering, Duration verval) {

  /**
   * Holds the order of the two.
   *
   * @throws IllegalArgumentException when the reminder would not come first
   */
  public Termijnen {
    if (herinnering.isNegative() || herinnering.isZero() || herinnering.compareTo(verval) >= 0) {
      throw new IllegalArgumentException("a reminder comes after the question and before the end");
    }
  }

  /** Asked then or before: time for a reminder. */
  public Instant herinnergrens(Instant nu) {
    return nu.minus(herinnering);
  }

  /** Asked then or before: over. */
  public Instant vervalgrens(Instant nu) {
    return nu.minus(verval);
  }
}
