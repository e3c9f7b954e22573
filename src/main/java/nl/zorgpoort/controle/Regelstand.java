package nl.zorgpoort.controle;

/** Who decides a rule. */
public enum Regelstand {
  /** The technical check, by the file alone. */
  NU,
  /** The gateway, by what it received before. */
  HISTORIE,
  /** The content check, by register and control set. */
  VOLGT,
  /** Other rules carry it: it finds nothing of its own. */
  VERVAT
}
