package nl.zorgpoort.standaard;

/** What a field holds, and so which built-in check reads it. */
public enum Soort {
  /** Record type, the first two positions. */
  KENMERK,
  /** Number of a detail record or a comment line. */
  NUMMERING,
  /** Any digits. */
  GETAL,
  /** Eurocents, unsigned; the sign stands in a D/C field of its own. */
  BEDRAG,
  /** Date EEJJMMDD that exists in the calendar. */
  DATUM,
  /** Burgerservicenummer: nine digits that pass the 11-check, or nine nines. */
  BSN,
  /** AGB code of eight digits; zeros mean empty. */
  AGB,
  /** Text without control characters, left-aligned. */
  TEKST,
  /** Letters, the first position filled. */
  LETTERS,
  /** A value from the field's code list. */
  CODE,
  /** D or C. */
  DEBET_CREDIT,
  /** Spaces only. */
  RESERVE,
  /** Compared with a field of the record above; has no check of its own. */
  OVERERVING
}
