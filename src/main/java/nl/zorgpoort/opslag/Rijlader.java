package nl.zorgpoort.opslag;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts many rows in a table, within the transaction of the caller. */
@FunctionalInterface
interface Rijlader {

  /**
   * Adds these rows.
   *
   * @param rijen values in the order of the columns: texts, whole numbers, booleans, days and null
   */
  void laad(Doeltabel tabel, List<@Nullable Object[]> rijen);

  /** With one prepared statement for all rows. */
  static Rijlader metStapel(Databank databank) {
    return (tabel, rijen) -> databank.opVerbinding(verbinding -> laad(verbinding, tabel, rijen));
  }

  /** Without asking the driver for the type of each value. */
  private static void laad(Connection verbinding, Doeltabel tabel, List<@Nullable Object[]> rijen)
      throws SQLException {
    try (PreparedStatement p = verbinding.prepareStatement(insert(tabel))) {
      for (@Nullable Object[] rij : rijen) {
        for (int i = 0; i < rij.length; i++) {
          p.setObject(i + 1, rij[i]);
        }
        p.addBatch();
      }
      p.executeBatch();
    }
  }

  private static String insert(Doeltabel tabel) {
    List<String> tekens = Collections.nCopies(tabel.kolommen().size(), "?");
    return "insert into " + tabel.metKolommen() + " values (" + String.join(", ", tekens) + ")";
  }
}
