package nl.zorgpoort.verwerking.balans;

import java.time.Instant;
import java.util.List;
import nl.zorgpoort.grootboek.Balans;
import nl.zorgpoort.grootboek.Overtreding;

/** Where proofs of the books are kept; nothing is ever changed in it. */
public interface Balansboek {
  /**
   * Keeps a proof. With violations it blocks payment, without it lifts the block, in the same
   * transaction.
   *
   * @param overtredingen the first of them
   */
  void legVast(Balans.Stand stand, List<Overtreding> overtredingen, Instant op);
}
