package nl.zorgpoort.referentie;

/** Within which time two services exclude each other. */
public enum Venster {
  /** A day in common. */
  DAG,
  /** A calendar week (Monday to Sunday) in common. */
  WEEK,
  /** A calendar month in common. */
  MAAND,
  /** A calendar year in common. */
  JAAR
}
