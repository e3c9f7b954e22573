package nl.zorgpoort.verwerking.intake;

import java.time.Instant;
import java.util.UUID;

/** Where deliveries get their place in the order of intake. */
public interface Ontvangstboek {

  /** Whether this claim is already a delivery. */
  boolean bekend(UUID id);

  /** Makes it a delivery, Ontvangen, last in the order of intake; in one small transaction. */
  void schrijfIn(Ontvangst ontvangst, Instant sinds);

  /**
   * Removes chunks that belong to no delivery and no attempt and that nobody adds to.
   *
   * @param stilSinds only owners whose newest chunk is older
   * @return number of owners
   */
  int veegWezen(Instant stilSinds);
}
