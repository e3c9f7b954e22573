package nl.zorgpoort.referentie;

/** What a rule does when it finds something. */
public enum Zwaarte {
  /** Rejects. */
  AFKEUREN,
  /** Tells staff; the sender notices nothing. */
  SIGNAAL,
  /** Grants another amount (rule G05). */
  TOEKENNEN
}
