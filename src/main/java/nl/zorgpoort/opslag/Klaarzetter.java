package nl.zorgpoort.opslag;

import java.util.List;
import nl.zorgpoort.referentie.Tabelrij;
import nl.zorgpoort.verwerking.naslag.Registerinvoer.Dubbel;

/**
 * Brings many rows to the table in which they are put ready, in the way that suits the database.
 */
interface Klaarzetter {
  void rij(Tabelrij rij);

  /**
   * No more rows; gives the rows whose key came before.
   *
   * @param hoogstens how many are of use
   */
  List<Dubbel> sluit(int hoogstens);

  /** The rows are not wanted after all; the connection can be used for something else. */
  void breekAf();
}
