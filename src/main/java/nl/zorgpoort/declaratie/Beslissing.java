package nl.zorgpoort.declaratie;

/**
 * What deciding all lines of a file came to.
 *
 * @param telling records that come back
 * @param regels decided lines
 * @param ingediend claimed cents over all lines
 * @param toegekend granted cents over all lines
 */
record Beslissing(
    Uitslag uitslag, Retourtelling telling, int regels, long ingediend, long toegekend) {

  /** A file that is rejected as a whole: no line is decided (decision 7). */
  static Beslissing bestandAfgekeurd() {
    return new Beslissing(Uitslag.BESTAND_AFGEKEURD, Retourtelling.GEEN, 0, 0, 0);
  }
}
