package nl.zorgpoort.bericht;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks for a byte eight at a time: framing is the one step that cannot be shared over threads. */
final class Zoeker {
  private static final VarHandle ACHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ENEN = 0x0101010101010101L;
  private static final long HOGE = 0x8080808080808080L;

  private Zoeker() {}

  /** Index of the first {@code doel} in [van, tot), or -1. */
  static int zoek(byte[] bytes, int van, int tot, byte doel) {
    long masker = (doel & 0xFFL) * ENEN;
    int i = van;
    for (; i + 32 <= tot; i += 32) {
      long ergens =
          nul(bytes, i, masker)
              | nul(bytes, i + 8, masker)
              | nul(bytes, i + 16, masker)
              | nul(bytes, i + 24, masker);
      if (ergens != 0) {
        break;
      }
    }
    for (; i + 8 <= tot; i += 8) {
      long nul = nul(bytes, i, masker);
      if (nul != 0) {
        return i + (Long.numberOfTrailingZeros(nul) >>> 3);
      }
    }
    for (; i < tot; i++) {
      if (bytes[i] == doel) {
        return i;
      }
    }
    return -1;
  }

  /** A set high bit in the first of eight bytes that equals the one in the mask; 0 without any. */
  private static long nul(byte[] bytes, int i, long masker) {
    long x = (long) ACHT.get(bytes, i) ^ masker;
    return (x - ENEN) & ~x & HOGE;
  }
}
