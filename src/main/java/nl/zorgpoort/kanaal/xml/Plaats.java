package nl.zorgpoort.kanaal.xml;

/** Line and column of the last character that was taken, both from 1. */
final class Plaats {
  private int regel = 1;
  private int kolom;
  private boolean naEinde;
  private boolean naCr;

  void neem(char teken) {
    if (naEinde && !(naCr && teken == '\n')) {
      regel++;
      kolom = 0;
    }
    naEinde = teken == '\n' || teken == '\r';
    naCr = teken == '\r';
    kolom++;
  }

  int regel() {
    return regel;
  }

  int kolom() {
    return kolom;
  }

  /** The refusal of what stands here. */
  Invoerweigering weiger(Xmlfout fout) {
    return new Invoerweigering(fout, regel, Math.max(kolom, 1));
  }
}
