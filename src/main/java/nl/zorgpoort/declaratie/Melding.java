package nl.zorgpoort.declaratie;

/** Return codes (COD954) that a decision gives by itself; all others come from findings. */
final class Melding {
  /** Nothing to report on this record. */
  static final String GEEN = "0200";

  /** Granted in full. */
  static final String TOEGEKEND = "8001";

  /** Rejects a file in the portal role, because of one of its records (rule A4). */
  static final String BESTAND_AFGEKEURD = "0001";

  /** A sound line in a file that is rejected in the portal role (rule A4). */
  static final String GOED_IN_AFGEKEURD_BESTAND = "8096";

  /** Granted with another amount than claimed (rule G05). */
  static final String ANDER_BEDRAG = "8059";

  /** Not assessed, because a record above or below it is rejected. */
  static final String NIET_BEOORDEELD = "8002";

  private Melding() {}
}
