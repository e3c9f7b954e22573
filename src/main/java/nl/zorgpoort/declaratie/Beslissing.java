package nl.zorgpoort.declaratie;

/**
 * What deciding all lines of a file came to.
 *
 * @param telling records that come back
 * @param regels decided lines
 * @param afgekeurd those of them that are rejected
 * @param ingediend claimed cents over all lines
 * @param toegekend granted cents over all lines
 */
record Beslissing(
    Uitslag uitslag,
    Retourtelling telling,
    int regels,
    int afgekeurd,
    long ingediend,
    long toegekend) {

  /** A file that is rejected as a whole: no line is decided (decision 7). */
  static Beslissing bestandAfgekeurd(Retourtelling telling) {
    return zonderRegels(Uitslag.BESTAND_AFGEKEURD, telling);
  }

  /** A file that is passed on: whoever pays decides its lines. */
  static Beslissing doorgestuurd() {
    return zonderRegels(Uitslag.DOORGESTUURD, Retourtelling.GEEN);
  }

  private static Beslissing zonderRegels(Uitslag uitslag, Retourtelling telling) {
    return new Beslissing(uitslag, telling, 0, 0, 0, 0);
  }
}
