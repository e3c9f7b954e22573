package nl.zorgpoort.referentie;

/** What one party is to another. */
public enum Relatiesoort {
  /** Gives care (0420) for the declarant. */
  UITVOERDER,
  /** Sends (0109) for the declarant. */
  SERVICEBUREAU,
  /** Declares (0112) for an institution. */
  BEHEERSTICHTING
}
