package nl.zorgpoort.verwerking.intake;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import nl.zorgpoort.verwerking.Vingerafdruk;

/** Measures what passes: number of bytes, SHA-256 and the first bytes. */
final class Meetstroom extends FilterOutputStream {
  private final Vingerafdruk afdruk = new Vingerafdruk();
  private final ByteArrayOutputStream kop = new ByteArrayOutputStream();
  private final int koplengte;

  Meetstroom(OutputStream uit, int koplengte) {
    super(uit);
    this.koplengte = koplengte;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int van, int lengte) throws IOException {
    out.write(bytes, van, lengte);
    afdruk.voegToe(bytes, van, lengte);
    kop.write(bytes, van, Math.min(lengte, koplengte - kop.size()));
  }

  long grootte() {
    return afdruk.grootte();
  }

  String sha256() {
    return afdruk.sha256();
  }

  byte[] kop() {
    return kop.toByteArray();
  }
}
