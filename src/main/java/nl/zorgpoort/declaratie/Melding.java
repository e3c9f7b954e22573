package nl.zorgpoort.declaratie;

/** Return codes (COD954) that a decision gives by itself; all others come from findings. */
final class Melding {
  /** Nothing to report on this record. */
  static final String GEEN = "0200";

  /** Granted in full. */
  static final String TOEGEKEND = "8001";

  /** Not assessed, because a record above or below it is rejected. */
  static final String NIET_BEOORDEELD = "8002";

  private Melding() {}
}
