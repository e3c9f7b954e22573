package nl.zorgpoort.opslag;

import java.io.IOException;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** At most 1 MiB of raw bytes as they are kept. */
final class Brok {
  /** Raw bytes per chunk; also the most that H2 takes in one value. */
  static final int GROOTTE = 1 << 20;

  private static final int RUW = 0;
  private static final int DEFLATE = 1;

  private final int codering;
  private final int ruweLengte;
  private final byte[] bytes;

  /**
   * As it was kept.
   *
   * @param codering 0 as is, 1 deflate
   * @param ruweLengte number of raw bytes
   */
  Brok(int codering, int ruweLengte, byte[] bytes) {
    this.codering = codering;
    this.ruweLengte = ruweLengte;
    this.bytes = bytes;
  }

  /** Deflated when that makes it shorter. */
  static Brok van(byte[] ruw, int lengte) {
    byte[] gekrompen = new byte[lengte];
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    try {
      deflater.setInput(ruw, 0, lengte);
      deflater.finish();
      int kort = deflater.deflate(gekrompen);
      return deflater.finished() && kort < lengte
          ? new Brok(DEFLATE, lengte, Arrays.copyOf(gekrompen, kort))
          : new Brok(RUW, lengte, Arrays.copyOf(ruw, lengte));
    } finally {
      deflater.end();
    }
  }

  int codering() {
    return codering;
  }

  int ruweLengte() {
    return ruweLengte;
  }

  byte[] bytes() {
    return bytes;
  }

  /**
   * The raw bytes.
   *
   * @throws IOException when they cannot be had back as they were
   */
  byte[] ruw() throws IOException {
    byte[] ruw =
        switch (codering) {
          case RUW -> bytes;
          case DEFLATE -> uitgepakt();
          default -> throw new IOException("unknown coding " + codering);
        };
    if (ruw.length != ruweLengte) {
      throw new IOException("chunk has %d bytes, not %d".formatted(ruw.length, ruweLengte));
    }
    return ruw;
  }

  private byte[] uitgepakt() throws IOException {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes);
      byte[] ruw = new byte[ruweLengte];
      int lengte = inflater.inflate(ruw);
      return lengte == ruweLengte ? ruw : Arrays.copyOf(ruw, lengte);
    } catch (DataFormatException e) {
      throw new IOException("chunk is damaged", e);
    } finally {
      inflater.end();
    }
  }
}
