package nl.zorgpoort.partner;

/** Whether a partner exchanges real messages or rehearses. */
public enum Omgeving {
  PRODUCTIE("P"),
  TEST("T");

  private final String indicatie;

  Omgeving(String indicatie) {
    this.indicatie = indicatie;
  }

  /** Value of field 0105 in the messages of this environment. */
  public String indicatie() {
    return indicatie;
  }
}
