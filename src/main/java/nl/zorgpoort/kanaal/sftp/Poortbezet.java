package nl.zorgpoort.kanaal.sftp;

import java.io.IOException;

/** The server cannot listen on its port, as a rule because another process does. */
public final class Poortbezet extends IOException {
  private static final long serialVersionUID = 1L;

  private final int poort;

  Poortbezet(int poort, IOException oorzaak) {
    super("cannot listen on port %d: %s".formatted(poort, oorzaak.getMessage()), oorzaak);
    this.poort = poort;
  }

  public int poort() {
    return poort;
  }
}
