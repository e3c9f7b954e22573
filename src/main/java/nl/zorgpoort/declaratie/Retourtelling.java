package nl.zorgpoort.declaratie;

/** How many records of each type a retour holds between 01 and 99 (rule A11). */
record Retourtelling(int verzekerden, int prestaties, int commentaar) {
  static final Retourtelling GEEN = new Retourtelling(0, 0, 0);

  int details() {
    return verzekerden + prestaties + commentaar;
  }
}
