package nl.zorgpoort.verwerking.beoordeling;

import java.io.IOException;

/**
 * A credit line takes back a line that nobody knows, while an earlier delivery of the same account
 * is in Storing: the line may be in that one, so it has to be decided first.
 */
public final class WachtOpStoring extends IOException {
  private static final long serialVersionUID = 1L;

  private final long volgnummer;

  /**
   * @param volgnummer of the delivery to wait for
   */
  public WachtOpStoring(long volgnummer) {
    super("waits for delivery " + volgnummer);
    this.volgnummer = volgnummer;
  }

  /** Of the delivery to wait for. */
  public long volgnummer() {
    return volgnummer;
  }
}
