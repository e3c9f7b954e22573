package nl.zorgpoort.verwerking.beoordeling;

import java.time.Instant;
import nl.zorgpoort.verwerking.Aanlevering;

/**
 * Earlier decisions, whatever the order of intake: what is decided counts. Only those at record
 * level (Toegekend, Deels, Afgekeurd) in the environment of the delivery, up to a number of the
 * ledger.
 */
public interface Geschiedenis {

  /** Whether this account had these bytes decided before. */
  boolean zelfdeBytes(Aanlevering aanlevering, long grootboek);

  /**
   * Whether another delivery used this invoice number of this party.
   *
   * @param partij code of the party that 0113 points to
   * @param sinds only those received since
   */
  boolean factuurGebruikt(
      Aanlevering aanlevering, String partij, String factuurnummer, Instant sinds, long grootboek);
}
