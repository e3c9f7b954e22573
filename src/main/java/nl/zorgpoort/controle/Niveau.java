package nl.zorgpoort.controle;

/** What a finding rejects. */
public enum Niveau {
  /** The whole file: retour of 01 and 99 only (rule A3). */
  BESTAND("file"),
  /** One record, and below a 02 its 04s (rules A5, A6). */
  RECORD("record");

  private final String code;

  Niveau(String code) {
    this.code = code;
  }

  /** The word that {@code check --json} prints. */
  public String code() {
    return code;
  }
}
