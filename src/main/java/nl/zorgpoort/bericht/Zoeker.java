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
    for (; i + 8 <= tot; i += 8) {
      long x = (long) ACHT.get(bytes, i) ^ masker;
      long nul = (x - ENEN) & ~x & HOGE;
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
}
