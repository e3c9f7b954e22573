package nl.zorgpoort.referentie;

/** Whose earlier service a row of the controlematrix is about. */
public enum Wie {
  /** The same executing provider's (rule G07). */
  EIGEN,
  /** Another executing provider's (rule G08). */
  ANDER
}
