package nl.zorgpoort.kanaal.xml;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A long message that is made as it is read, and tells how much of it was taken. */
final class Stroom extends InputStream {
  private final byte[] voor;
  private final byte[] vulling;
  private final byte[] na;
  private final long vullingen;
  private long genomen;

  /**
   * @param keren how often the middle part is repeated
   */
  Stroom(String voor, String vulling, long keren, String na) {
    this.voor = voor.getBytes(StandardCharsets.UTF_8);
    this.vulling = vulling.getBytes(StandardCharsets.UTF_8);
    this.na = na.getBytes(StandardCharsets.UTF_8);
    this.vullingen = Math.multiplyExact(this.vulling.length, keren);
  }

  @Override
  public int read() {
    long plek = genomen - voor.length;
    if (plek >= vullingen + na.length) {
      return -1;
    }
    genomen++;
    if (plek < 0) {
      return voor[(int) (plek + voor.length)] & 0xff;
    }
    return (plek < vullingen
            ? vulling[(int) (plek % vulling.length)]
            : na[(int) (plek - vullingen)])
        & 0xff;
  }

  @Override
  public int read(byte[] doel, int van, int aantal) {
    Objects.checkFromIndexSize(van, aantal, doel.length);
    int n = 0;
    while (n < aantal) {
      int waarde = read();
      if (waarde < 0) {
        return n == 0 ? -1 : n;
      }
      doel[van + n++] = (byte) waarde;
    }
    return n;
  }

  /** Bytes that were read so far. */
  long genomen() {
    return genomen;
  }
}
