package nl.zorgpoort.opslag;

import nl.zorgpoort.referentie.Tabelrij;

/**
 * Brings many rows to the table in which they are put ready, in the way that suits the database.
 */
interface Klaarzetter {
  void rij(Tabelrij rij);

  /** No more rows; they can be looked up by their key. */
  void sluit();

  /** The rows are not wanted after all; the connection can be used for something else. */
  void breekAf();
}
