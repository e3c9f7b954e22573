package nl.zorgpoort.standaard;

/** How a field is filled: digits with leading zeros, or text with trailing spaces. */
public enum Veldtype {
  /** Digits only, zero-padded on the left. */
  N,
  /** Text, space-padded on the right. */
  AN
}
