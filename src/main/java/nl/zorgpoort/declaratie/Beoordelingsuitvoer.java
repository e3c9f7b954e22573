package nl.zorgpoort.declaratie;

import java.io.IOException;
import nl.zorgpoort.controle.Bevinding;

/**
 * Where a decision goes while it is made, in the order of the file: nothing of it counts until the
 * caller makes the whole attempt final.
 */
public interface Beoordelingsuitvoer {
  /** A finding, ordered line, from, rule. */
  void bevinding(Bevinding bevinding) throws IOException;

  /** The decision on a service line; none when the file is rejected (decision 7). */
  void regel(Prestatieregel regel) throws IOException;

  /** The next bytes of the retour between 01 and 99: returned 02, 04 and 98 records. */
  void romp(byte[] bytes, int van, int lengte) throws IOException;
}
