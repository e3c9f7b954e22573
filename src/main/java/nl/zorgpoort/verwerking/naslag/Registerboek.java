package nl.zorgpoort.verwerking.naslag;

/** The register: states of rows, each recorded under a number that only rises. */
public interface Registerboek {

  /** The highest number; what was asked for with it stays the same for ever. 0 when empty. */
  long stand();

  /**
   * Begins an import.
   *
   * @throws ImportBezet when another one is going on
   */
  Registerinvoer open() throws ImportBezet;
}
