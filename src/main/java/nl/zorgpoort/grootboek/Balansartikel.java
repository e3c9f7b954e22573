package nl.zorgpoort.grootboek;

/** Parts of the law of the books, from the line up to the run. */
public enum Balansartikel {
  /** What is granted, or calculated, has the sign of what is claimed. */
  TEKEN,
  /** No more is granted than claimed. */
  HOOGSTENS_INGEDIEND,
  /** A rejected line is granted nothing. */
  AFGEKEURD_IS_NUL,
  /** A line that is not rejected is granted something, unless nothing is claimed or calculated. */
  TOEGEKEND_IS_IETS,
  /** A line has codes when, and only when, it is not granted as claimed. */
  CODES_BIJ_AFWIJKING,
  /** A line stands once in a file. */
  REGEL_EENMAAL,
  /** The posts of a month sum to zero. */
  POSTEN_OP_NUL,
  /** Account INGEDIEND is minus what the lines of the month claim. */
  JOURNAAL_INGEDIEND,
  /** Account TOEGEKEND is what the lines of the month were granted. */
  JOURNAAL_TOEGEKEND,
  /** Posts are of the declarant and the care office of the file. */
  JOURNAAL_PARTIJ,
  /** A file of the test environment, or without decided lines, books nothing. */
  JOURNAAL_LEEG,
  /** The file says how many lines were decided. */
  BESTAND_REGELS,
  /** The file says what its lines claim. */
  BESTAND_INGEDIEND,
  /** The file says what its lines were granted. */
  BESTAND_TOEGEKEND,
  /** What was claimed by the check is granted, rejected or open. */
  BESTAND_CONTROLE,
  /** The closing record of the retour says what the lines were granted. */
  RETOUR_TOTAAL,
  /** The lines in the retour say what the lines with codes were granted. */
  RETOUR_REGELS,
  /** The retour has as many lines as have codes. */
  RETOUR_AANTAL,
  /** The stored retour is there, readable, and as it was measured. */
  RETOUR_HEEL,
  /** Journal and lines of a declarant say the same. */
  AANBIEDER,
  /** Journal, lines and retours of a run say the same. */
  RUN,
  /** A sum does not fit a long, so nothing can be said about the rest. */
  OVERLOOP
}
