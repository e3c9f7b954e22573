package nl.zorgpoort.opslag;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** PostgreSQL's COPY: rows as text in a stream, several times as fast as statements. */
final class Kopielader implements Rijlader {
  private static final int VOL = 1 << 16;

  private final Databank databank;

  Kopielader(Databank databank) {
    this.databank = databank;
  }

  @Override
  public void laad(Doeltabel tabel, List<Object[]> rijen) {
    databank.opVerbinding(verbinding -> kopieer(verbinding, tabel, rijen));
  }

  private static void kopieer(Connection verbinding, Doeltabel tabel, List<Object[]> rijen)
      throws SQLException {
    CopyIn kopie =
        verbinding
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("copy " + tabel.metKolommen() + " from stdin with (encoding 'UTF8')");
    try {
      schrijf(kopie, rijen);
      kopie.endCopy();
    } finally {
      if (kopie.isActive()) {
        kopie.cancelCopy();
      }
    }
  }

  private static void schrijf(CopyIn kopie, List<Object[]> rijen) throws SQLException {
    Kopietekst tekst = new Kopietekst();
    for (Object[] rij : rijen) {
      tekst.voegToe(rij);
      if (tekst.lengte() >= VOL) {
        kopie.writeToCopy(tekst.bytes(), 0, tekst.lengte());
        tekst.wis();
      }
    }
    kopie.writeToCopy(tekst.bytes(), 0, tekst.lengte());
  }
}
