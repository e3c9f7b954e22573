package nl.zorgpoort.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Rubriek;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The base line of {@code src/bench/base.sql}: storing the lines and doing nothing else. */
final class Basis {
  private static final Path SQL = Path.of("src", "bench", "base.sql");
  private static final int RECORD = 312;
  private static final int PAKKET = 1 << 16;
  private static final List<String> VELDEN =
      List.of(
          "0403", "0404", "0405", "0412", "0413", "0414", "0415", "0416", "0417", "0418", "0420",
          "0429", "0431");

  private final List<Rubriek> velden;
  private final StringBuilder rij = new StringBuilder(1 << 17);

  Basis(Berichtstandaard standaard) {
    velden = VELDEN.stream().map(n -> standaard.rubriek(n).orElseThrow()).toList();
  }

  /** Seconds for the lines of this file, the commit included. */
  double meet(String url, Path bestand) throws SQLException, IOException {
    String[] opdrachten = Files.readString(SQL).replaceAll("(?m)^--.*$", "").split(";");
    try (Connection verbinding = DriverManager.getConnection(url);
        Statement statement = verbinding.createStatement()) {
      statement.execute("drop table if exists basis");
      statement.execute(opdrachten[0]);
      verbinding.setAutoCommit(false);
      long begin = System.nanoTime();
      kopieer(verbinding, opdrachten[1].strip(), bestand);
      verbinding.commit();
      return (System.nanoTime() - begin) / 1e9;
    }
  }

  private void kopieer(Connection verbinding, String copy, Path bestand)
      throws SQLException, IOException {
    CopyIn copyIn = verbinding.unwrap(PGConnection.class).getCopyAPI().copyIn(copy);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(bestand), 1 << 16)) {
      byte[] record = in.readNBytes(RECORD);
      for (int nr = 1; record.length == RECORD; nr++) {
        if (record[1] == '4') {
          voegToe(nr, new String(record, 0, RECORD - 2, StandardCharsets.ISO_8859_1));
        }
        if (rij.length() > PAKKET) {
          schrijf(copyIn);
        }
        record = in.readNBytes(RECORD);
      }
    }
    schrijf(copyIn);
    copyIn.endCopy();
  }

  private void voegToe(int nr, String record) {
    rij.append("1\t").append(nr);
    for (Rubriek veld : velden) {
      rij.append('\t').append(record.substring(veld.begin(), veld.einde()).stripTrailing());
    }
    rij.append('\t').append(record.replace("\\", "\\\\")).append('\n');
  }

  private void schrijf(CopyIn copyIn) throws SQLException {
    byte[] bytes = rij.toString().getBytes(StandardCharsets.UTF_8);
    copyIn.writeToCopy(bytes, 0, bytes.length);
    rij.setLength(0);
  }
}
