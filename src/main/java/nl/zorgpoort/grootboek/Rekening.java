package nl.zorgpoort.grootboek;

/**
 * An account of the journal. Double entry: the claim of a line is credited to {@link #INGEDIEND}
 * (negative), and debited in two parts to {@link #TOEGEKEND} and {@link #AFGEWEZEN} (positive), so
 * that the posts of a decision sum to zero. A credit line books the same posts with opposite signs.
 */
public enum Rekening {
  /** What was claimed. */
  INGEDIEND,
  /** What of it is granted. */
  TOEGEKEND,
  /** What of it is not granted. */
  AFGEWEZEN
}
