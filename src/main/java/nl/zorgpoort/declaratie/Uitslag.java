package nl.zorgpoort.declaratie;

/** How a file came out. */
public enum Uitslag {
  /** Every line granted as claimed: 8001, no records back (rule A7). */
  TOEGEKEND,
  /** Records came back; the rest is granted (rule A5). */
  DEELS,
  /** Every line rejected one by one (rule A10). */
  AFGEKEURD,
  /** Rejected as a file: 01 and 99 only (rule A3). */
  BESTAND_AFGEKEURD,
  /** Portal role, nothing found: the file is passed on unchanged, no retour (rule A4). */
  DOORGESTUURD,
  /** No message we know: a text answer (rules B01 to B03). */
  NIET_HERKENBAAR,
  /** Sender may not send for a code in 0109 to 0112: a text answer (decision 10). */
  GEWEIGERD,
  /** XML: taken up, or every declaration granted. */
  VERWERKT,
  /** XML: does not hold to its XSD, or cannot be taken up; an answer with reasons. */
  BERICHT_AFGEKEURD
}
