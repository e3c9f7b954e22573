package nl.zorgpoort.opslag;

import java.util.Collections;
import java.util.List;

/** Puts many rows in a table, within the transaction of the caller. */
@FunctionalInterface
interface Rijlader {

  /**
   * Adds these rows.
   *
   * @param rijen values in the order of the columns: texts, whole numbers, booleans and null
   */
  void laad(Doeltabel tabel, List<@org.jspecify.annotations.Nullable Object[]> rijen);

  /** With one prepared statement for all rows. */
  static Rijlader metStapel(Databank databank) {
    return (tabel, rijen) -> databank.stapel(insert(tabel), rijen);
  }

  private static String insert(Doeltabel tabel) {
    List<String> tekens = Collections.nCopies(tabel.kolommen().size(), "?");
    return "insert into " + tabel.metKolommen() + " values (" + String.join(", ", tekens) + ")";
  }
}
