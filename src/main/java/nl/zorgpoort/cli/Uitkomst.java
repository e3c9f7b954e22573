package nl.zorgpoort.cli;

/** How a check of a file came out, from good to bad (decision 11). */
enum Uitkomst {
  SCHOON(0),
  BEVINDINGEN(1),
  ONBRUIKBAAR(2);

  private final int exitcode;

  Uitkomst(int exitcode) {
    this.exitcode = exitcode;
  }

  /** Exit code of a command that met nothing worse. */
  int exitcode() {
    return exitcode;
  }

  Uitkomst ofErger(Uitkomst ander) {
    return compareTo(ander) >= 0 ? this : ander;
  }
}
