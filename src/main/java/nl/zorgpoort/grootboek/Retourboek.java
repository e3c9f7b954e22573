package nl.zorgpoort.grootboek;

/**
 * What the bytes of a stored retour say. Amounts are eurocents.
 *
 * @param heel whether it is all there, as it was measured when it was made, and can be read
 * @param totaal granted by its closing record (9909 with 9910)
 * @param regels service lines in it
 * @param toegekend granted by those lines (0483 with 0484)
 */
public record Retourboek(boolean heel, long totaal, int regels, long toegekend) {
  /** Not there, or of no use. */
  public static final Retourboek ONBRUIKBAAR = new Retourboek(false, 0, 0, 0);
}
