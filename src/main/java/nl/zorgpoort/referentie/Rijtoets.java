package nl.zorgpoort.referentie;

/** Whether the cells of a row, each good in itself, go together. */
@FunctionalInterface
interface Rijtoets {
  /** Takes what is wrong. */
  @FunctionalInterface
  interface Melder {
    void meld(String kolom, String tekst);
  }

  /** Tells everything that is wrong with the row. */
  void toets(Tabelrij rij, Melder melder);
}
