package nl.zorgpoort.controle;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Which keys a file has used, as 128-bit fingerprints: at most 32 bytes a key, whatever its length.
 * Two different keys of a full file (a million lines) share a fingerprint once in 10^26 files.
 */
final class Vingerafdrukken {
  private static final int STUK = 1 << 14;
  private static final VarHandle ACHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private final List<long[]> sleutels = new ArrayList<>();
  private final List<int[]> regels = new ArrayList<>();
  private int[] tabel = new int[1024];
  private int aantal;

  /**
   * Adds a key.
   *
   * @return record number of the same key before, or 0 when it is new
   */
  int voegToe(long hoog, long laag, int regel) {
    int plek = plek(hoog, laag);
    if (tabel[plek] != 0) {
      int index = index(tabel[plek]);
      return regels.get(index / STUK)[index % STUK];
    }
    if (aantal % STUK == 0) {
      sleutels.add(new long[2 * STUK]);
      regels.add(new int[STUK]);
    }
    long[] stuk = sleutels.get(aantal / STUK);
    stuk[2 * (aantal % STUK)] = hoog;
    stuk[2 * (aantal % STUK) + 1] = laag;
    regels.get(aantal / STUK)[aantal % STUK] = regel;
    tabel[plek] = inhoud(hoog, aantal++);
    if (aantal > tabel.length / 4 * 3) {
      verdubbel();
    }
    return 0;
  }

  /**
   * Touches the places of keys that will be added next. The table is larger than the processor's
   * cache: asking for all of them at once costs little more than asking for one.
   *
   * @return nothing of use; it keeps the reads from being left out
   */
  int raakAan(long[] hoog, int tot) {
    int masker = masker();
    int som = 0;
    for (int i = 0; i < tot; i++) {
      som += tabel[(int) hoog[i] & masker];
    }
    return som;
  }

  /** Index of the key plus one, with spare high bits of the key above it: spares comparing. */
  private int inhoud(long hoog, int index) {
    return ((int) (hoog >>> 32) & ~masker()) | (index + 1);
  }

  private int index(int inhoud) {
    return (inhoud & masker()) - 1;
  }

  private int masker() {
    return tabel.length - 1;
  }

  private int plek(long hoog, long laag) {
    int masker = masker();
    int merk = (int) (hoog >>> 32) & ~masker;
    int plek = (int) hoog & masker;
    while (tabel[plek] != 0
        && ((tabel[plek] & ~masker) != merk || !isGelijk(index(tabel[plek]), hoog, laag))) {
      plek = (plek + 1) & masker;
    }
    return plek;
  }

  private boolean isGelijk(int index, long hoog, long laag) {
    long[] stuk = sleutels.get(index / STUK);
    int i = 2 * (index % STUK);
    return stuk[i] == hoog && stuk[i + 1] == laag;
  }

  private void verdubbel() {
    tabel = new int[2 * tabel.length];
    int masker = masker();
    for (int i = 0; i < aantal; i++) {
      long hoog = sleutels.get(i / STUK)[2 * (i % STUK)];
      int plek = (int) hoog & masker;
      while (tabel[plek] != 0) {
        plek = (plek + 1) & masker;
      }
      tabel[plek] = inhoud(hoog, i);
    }
  }

  /** One half of a fingerprint of these bytes, added to what went before. */
  static long meng(long begin, byte[] b, int van, int lengte) {
    long uit = begin;
    int i = van;
    for (; i + 8 <= van + lengte; i += 8) {
      uit = meng(uit, (long) ACHT.get(b, i));
    }
    long staart = lengte;
    for (; i < van + lengte; i++) {
      staart = staart << 8 | (b[i] & 0xFF);
    }
    return meng(uit, staart);
  }

  private static long meng(long a, long b) {
    long x = (a ^ b) * 0xBF58476D1CE4E5B9L;
    x = (x ^ (x >>> 31)) * 0x94D049BB133111EBL;
    return x ^ (x >>> 29);
  }
}
