package nl.zorgpoort.opslag;

/**
 * A row of the register as text. Cells hold no control characters and stand with {@link #NA} after
 * each, so that texts are in order as their cells are.
 *
 * @param nummer as a spreadsheet counts
 * @param sleutel cells that it is known by
 * @param rest the other cells
 */
record Registerrij(long nummer, String sleutel, String rest) {
  static final char NA = '\t';

  /** The first cell of the key, by which rows are looked up. */
  String eerste() {
    return sleutel.substring(0, sleutel.indexOf(NA));
  }
}
