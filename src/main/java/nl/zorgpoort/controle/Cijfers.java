package nl.zorgpoort.controle;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Reads digits and blanks straight from bytes. */
final class Cijfers {
  private static final VarHandle ACHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HOGE_NIBBELS = 0xF0F0F0F0F0F0F0F0L;
  private static final long SPATIES = 0x2020202020202020L;
  private static final long NULLEN = 0x3030303030303030L;
  private static final long ZESSEN = 0x0606060606060606L;

  private Cijfers() {}

  /** The number in these digits, or -1 when one of them is no digit; at most 18 digits. */
  static long lees(byte[] b, int van, int lengte) {
    if (lengte < 8) {
      return lees(b, van, lengte, 0);
    }
    long acht = (long) ACHT.get(b, van);
    boolean cijfers = (acht & HOGE_NIBBELS) == NULLEN && ((acht + ZESSEN) & HOGE_NIBBELS) == NULLEN;
    return cijfers ? lees(b, van + 8, lengte - 8, waarde(acht - NULLEN)) : -1;
  }

  /** The number in eight digits at once: pairs, then fours, then all. */
  private static long waarde(long cijfers) {
    long paren = cijfers * 10 + (cijfers >>> 8);
    long eerste = (paren & 0x000000FF000000FFL) * (100 + (1_000_000L << 32));
    long tweede = ((paren >>> 16) & 0x000000FF000000FFL) * (1 + (10_000L << 32));
    return (eerste + tweede) >>> 32;
  }

  private static long lees(byte[] b, int van, int lengte, long begin) {
    long uit = begin;
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
    return gevuldMet(b, van, lengte, SPATIES);
  }

  static boolean nullen(byte[] b, int van, int lengte) {
    return gevuldMet(b, van, lengte, NULLEN);
  }

  private static boolean gevuldMet(byte[] b, int van, int lengte, long acht) {
    if (lengte < 8) {
      return kortGevuldMet(b, van, lengte, (byte) acht);
    }
    int laatste = van + lengte - 8;
    for (int i = van; i < laatste; i += 8) {
      if ((long) ACHT.get(b, i) != acht) {
        return false;
      }
    }
    return (long) ACHT.get(b, laatste) == acht;
  }

  private static boolean kortGevuldMet(byte[] b, int van, int lengte, byte vulling) {
    for (int i = van; i < van + lengte; i++) {
      if (b[i] != vulling) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether two stretches are equal; for the short ones of a record quicker than a library call.
   */
  static boolean gelijk(byte[] a, int vanA, byte[] b, int vanB, int lengte) {
    if (lengte < 8) {
      return Arrays.equals(a, vanA, vanA + lengte, b, vanB, vanB + lengte);
    }
    int laatste = lengte - 8;
    for (int i = 0; i < laatste; i += 8) {
      if ((long) ACHT.get(a, vanA + i) != (long) ACHT.get(b, vanB + i)) {
        return false;
      }
    }
    return (long) ACHT.get(a, vanA + laatste) == (long) ACHT.get(b, vanB + laatste);
  }

  /** Whether no byte is a control character of ISO-8859-1: 00-1F, 7F-9F. */
  static boolean zonderStuurtekens(byte[] b, int van, int lengte) {
    int tot = van + lengte;
    int i = van;
    for (; i + 8 <= tot; i += 8) {
      if (heeftStuurteken((long) ACHT.get(b, i))) {
        return false;
      }
    }
    for (; i < tot; i++) {
      if ((b[i] & 0x60) == 0 || b[i] == 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static boolean heeftStuurteken(long acht) {
    long zonder = acht ^ 0x7F7F7F7F7F7F7F7FL;
    long wissen = (zonder - 0x0101010101010101L) & ~zonder & 0x8080808080808080L;
    return ((acht | acht << 1) & 0x4040404040404040L) != 0x4040404040404040L || wissen != 0;
  }
}
