package nl.zorgpoort.controle;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;

/** The codes of a list as sorted numbers, so that looking one up makes no text. */
final class Codetabel {
  private final long[] sleutels;

  private Codetabel(long[] sleutels) {
    this.sleutels = sleutels;
  }

  /** Codes of exactly this many positions, at most eight. */
  static Codetabel van(Collection<String> codes, int lengte) {
    return new Codetabel(
        codes.stream()
            .filter(c -> c.length() == lengte)
            .mapToLong(c -> sleutel(c.getBytes(StandardCharsets.ISO_8859_1), 0, lengte))
            .sorted()
            .toArray());
  }

  static long sleutel(byte[] b, int van, int lengte) {
    long uit = 0;
    for (int i = van; i < van + lengte; i++) {
      uit = uit << 8 | (b[i] & 0xFF);
    }
    return uit;
  }

  boolean kent(long sleutel) {
    return Arrays.binarySearch(sleutels, sleutel) >= 0;
  }
}
