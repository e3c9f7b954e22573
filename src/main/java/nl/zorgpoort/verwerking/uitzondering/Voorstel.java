package nl.zorgpoort.verwerking.uitzondering;

import java.time.Instant;

/**
 * What one person proposes: that a rule does not reject a line like this one again.
 *
 * @param nr from 1
 * @param volgnummer of the delivery with the rejected line
 * @param regel number of its record, from 1
 * @param regelId the rule
 * @param door log-in of who proposes
 * @param beslotenDoor log-in of who decided; empty while it is open
 */
public record Voorstel(
    long nr,
    long volgnummer,
    int regel,
    String regelId,
    String reden,
    String door,
    Instant op,
    Status status,
    String beslotenDoor) {

  /** Where it stands. */
  public enum Status {
    OPEN,
    TOEGESTAAN,
    AFGEWEZEN
  }
}
