package nl.zorgpoort.referentie;

import java.util.List;
import java.util.Set;
import nl.zorgpoort.standaard.Codelijsten;

/** Checks all files of one import together; not for use by several threads. */
public final class Importcontrole {
  private final Codelijsten codelijsten;
  private final Rijtoetsen rijtoetsen;
  private final Klachten klachten = new Klachten();

  /**
   * @param contracten numbers of the contracts that the register has already
   */
  public Importcontrole(Codelijsten codelijsten, Set<String> contracten) {
    this.codelijsten = codelijsten;
    this.rijtoetsen = new Rijtoetsen(contracten);
  }

  /** The check of one file; tables in the order of {@link Tabelvormen#alle()}. */
  public Tabelcontrole tabel(Tabelvorm vorm, String bestand) {
    return new Tabelcontrole(vorm, bestand, klachten, codelijsten, rijtoetsen.van(vorm));
  }

  /**
   * Complains of rows that have the key of an earlier row, or days in common where that is wrong.
   */
  public void samen(Tabelvorm vorm, String bestand, List<Tabelrij> rijen) {
    new Dubbelcontrole(vorm, bestand, klachten).controleer(rijen);
  }

  /** What was found so far; more may be added. */
  public Klachten klachten() {
    return klachten;
  }
}
