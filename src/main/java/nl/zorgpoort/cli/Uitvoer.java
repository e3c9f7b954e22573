package nl.zorgpoort.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Buffered standard output of a command. Its failure is an exception of its own, because a check
 * reads and writes in one go and a full disk or a closed pipe says nothing about the file read.
 */
final class Uitvoer extends OutputStream {
  private static final int BUFFER = 1 << 16;

  /** What a command says cannot be written: the end of the command, not of one file. */
  static final class Mislukt extends IOException {
    private static final long serialVersionUID = 1L;

    Mislukt(IOException oorzaak) {
      super(oorzaak.getMessage(), oorzaak);
    }
  }

  private final OutputStream uit;

  Uitvoer(OutputStream uit) {
    this.uit = new BufferedOutputStream(uit, BUFFER);
  }

  @Override
  public void write(int teken) throws Mislukt {
    try {
      uit.write(teken);
    } catch (IOException e) {
      throw new Mislukt(e);
    }
  }

  @Override
  public void write(byte[] bytes, int van, int lengte) throws Mislukt {
    try {
      uit.write(bytes, van, lengte);
    } catch (IOException e) {
      throw new Mislukt(e);
    }
  }

  @Override
  public void flush() throws Mislukt {
    try {
      uit.flush();
    } catch (IOException e) {
      throw new Mislukt(e);
    }
  }
}
