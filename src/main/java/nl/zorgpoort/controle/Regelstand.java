package nl.zorgpoort.controle;

/** Who decides a rule. */
public enum Regelstand {
  /** The technical check, by the file alone; the content check may add to it. */
  NU,
  /** The gateway, by what it received before. */
  HISTORIE,
  /** The content check, by register, control set and history. */
  INHOUD,
  /** Other rules carry it: it finds nothing of its own. */
  VERVAT
}
