package nl.zorgpoort.referentie;

/** What may stand in a column of an imported table. */
public enum Kolomsoort {
  /** At most so many characters. */
  TEKST,
  /** Exactly so many digits. */
  CIJFERS,
  /** One of the values of the column. */
  CODE,
  /** A day as EEJJMMDD. */
  DATUM,
  /** J or N. */
  JANEE,
  /** A whole number of at most so many digits; money in cents. */
  BEDRAG,
  /** Exactly so many digits, or {@code *} for any. */
  PATROON,
  /** Words {@code a=b} with a space between them. */
  PAREN
}
