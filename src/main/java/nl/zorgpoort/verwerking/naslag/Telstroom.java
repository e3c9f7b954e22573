package nl.zorgpoort.verwerking.naslag;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells how far a file was read. */
final class Telstroom extends FilterInputStream {
  private final Voortgang voortgang;

  Telstroom(InputStream in, Voortgang voortgang) {
    super(in);
    this.voortgang = voortgang;
  }

  @Override
  public int read() throws IOException {
    int teken = super.read();
    if (teken >= 0) {
      voortgang.gelezen(1);
    }
    return teken;
  }

  @Override
  public int read(byte[] bytes, int van, int lengte) throws IOException {
    int gelezen = super.read(bytes, van, lengte);
    if (gelezen > 0) {
      voortgang.gelezen(gelezen);
    }
    return gelezen;
  }
}
