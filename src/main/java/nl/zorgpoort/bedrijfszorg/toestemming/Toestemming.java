package nl.zorgpoort.bedrijfszorg.toestemming;

import java.time.Instant;

/**
 * The consent to one registration.
 *
 * @param sinds when it came in this state
 */
public record Toestemming(
    String registratieId, Toestemmingstaat staat, Instant gevraagdOp, Instant sinds) {

  /** Whether an answer given now counts. */
  public boolean beantwoordbaar(Termijnen termijnen, Instant nu) {
    return staat.open() && gevraagdOp.isAfter(termijnen.vervalgrens(nu));
  }
}
