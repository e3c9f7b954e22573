package nl.zorgpoort.declaratie;

import nl.zorgpoort.grootboek.Regelbesluit;

/** Adds up the decisions on the lines of a file. */
final class Optelling {
  private int regels;
  private int afgekeurd;
  private long ingediend;
  private long toegekend;

  /**
   * Takes the next line.
   *
   * @throws ArithmeticException when a sum does not fit a long; nothing wraps silently
   */
  void voegToe(Regelbesluit besluit) {
    regels++;
    afgekeurd += besluit.afgekeurd() ? 1 : 0;
    ingediend = Math.addExact(ingediend, besluit.ingediend());
    toegekend = Math.addExact(toegekend, besluit.toegekend());
  }

  /** What it came to, with these records coming back. */
  Beslissing beslissing(Retourtelling telling) {
    return new Beslissing(uitslag(telling), telling, regels, afgekeurd, ingediend, toegekend);
  }

  private Uitslag uitslag(Retourtelling telling) {
    if (telling.details() == 0) {
      return Uitslag.TOEGEKEND;
    }
    return afgekeurd == regels ? Uitslag.AFGEKEURD : Uitslag.DEELS;
  }
}
