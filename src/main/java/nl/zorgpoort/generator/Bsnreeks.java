package nl.zorgpoort.generator;

/**
 * Fictional BSNs from 900000000 up that pass the 11-check, each once. The seven free digits walk
 * through all ten million possibilities in steps that share no factor with ten million, so nothing
 * has to be remembered; the ninth digit follows from the check. The dummy 999999999 does not pass
 * the check and so never comes.
 */
final class Bsnreeks {
  private static final int RUIMTE = 10_000_000;
  private static final int STAP = 7_654_321;

  private int stand;

  Bsnreeks(int start) {
    stand = Math.floorMod(start, RUIMTE);
  }

  int volgende() {
    int begin = volgendBegin();
    while (controlecijfer(begin) > 9) {
      begin = volgendBegin();
    }
    return begin * 10 + controlecijfer(begin);
  }

  private int volgendBegin() {
    stand = (stand + STAP) % RUIMTE;
    return 9 * RUIMTE + stand;
  }

  /** Sum of the eight digits weighted 9 to 2, modulo 11; no digit makes up for a 10. */
  private static int controlecijfer(int begin) {
    int som = 0;
    for (int gewicht = 2, rest = begin; gewicht <= 9; gewicht++, rest /= 10) {
      som += gewicht * (rest % 10);
    }
    return som % 11;
  }
}
