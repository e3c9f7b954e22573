package nl.zorgpoort.controle;

import java.util.Arrays;

/** Reads digits and blanks straight from bytes. */
final class Cijfers {
  private static final byte[] SPATIES = spaties(4096);

  private Cijfers() {}

  private static byte[] spaties(int aantal) {
    byte[] uit = new byte[aantal];
    Arrays.fill(uit, (byte) ' ');
    return uit;
  }

  /** The number in these digits, or -1 when one of them is no digit; at most 18 digits. */
  static long lees(byte[] b, int van, int lengte) {
    long uit = 0;
    for (int i = van; i < van + lengte; i++) {
      int cijfer = b[i] - '0';
      if (cijfer < 0 || cijfer > 9) {
        return -1;
      }
      uit = uit * 10 + cijfer;
    }
    return uit;
  }

  static boolean spaties(byte[] b, int van, int lengte) {
    return Arrays.equals(b, van, van + lengte, SPATIES, 0, lengte);
  }

  static boolean nullen(byte[] b, int van, int lengte) {
    for (int i = van; i < van + lengte; i++) {
      if (b[i] != '0') {
        return false;
      }
    }
    return true;
  }
}
