package nl.zorgpoort.verwerking.naslag;

import java.util.List;

/** Takes the rows of a file, that of the column names too. */
@FunctionalInterface
interface Rijontvanger {
  /**
   * One row that is not blank.
   *
   * @param nummer as a spreadsheet counts, from 1
   * @return whether to go on
   */
  boolean rij(long nummer, List<String> cellen);
}
