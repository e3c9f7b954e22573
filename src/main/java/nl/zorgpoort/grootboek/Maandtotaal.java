package nl.zorgpoort.grootboek;

/**
 * What the line decisions of one delivery add up to in one month of care, in eurocents.
 *
 * @param maand {@code EEJJMM}; {@code 000000} when unreadable
 */
public record Maandtotaal(String maand, long ingediend, long toegekend) {

  /** What is not granted. */
  public long afgewezen() {
    return Math.subtractExact(ingediend, toegekend);
  }

  Maandtotaal plus(Maandtotaal ander) {
    return new Maandtotaal(
        maand,
        Math.addExact(ingediend, ander.ingediend),
        Math.addExact(toegekend, ander.toegekend));
  }
}
