package nl.zorgpoort.opslag;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.zorgpoort.referentie.Kolom;
import nl.zorgpoort.referentie.Kolomsoort;
import nl.zorgpoort.referentie.Tabelrij;
import nl.zorgpoort.verwerking.naslag.Registerinvoer.Dubbel;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** For PostgreSQL: rows as COPY text over a connection of which nothing else is asked meanwhile. */
final class Kopieklaarzetter implements Klaarzetter {
  private static final int BLOK = 1 << 16;

  private final Databank databank;
  private final Registertabel tabel;
  private final CopyIn kopie;
  private final StringBuilder blok = new StringBuilder(BLOK + (1 << 12));

  Kopieklaarzetter(Connection verbinding, Databank databank, Registertabel tabel) {
    this.databank = databank;
    this.tabel = tabel;
    try {
      this.kopie = verbinding.unwrap(PGConnection.class).getCopyAPI().copyIn(tabel.kopieerKlaar());
    } catch (SQLException e) {
      throw Databank.fout("copy", e);
    }
  }

  @Override
  public void rij(Tabelrij rij) {
    List<Kolom> kolommen = tabel.vorm().kolommen();
    blok.append(rij.nummer());
    for (int k = 0; k < kolommen.size(); k++) {
      blok.append('\t');
      cel(kolommen.get(k).soort(), rij.waarden().get(k));
    }
    blok.append('\n');
    if (blok.length() >= BLOK) {
      stuur();
    }
  }

  /** Cells hold no control characters, so only the backslash means something to COPY. */
  private void cel(Kolomsoort soort, String waarde) {
    if (waarde.isEmpty()) {
      blok.append("\\N");
    } else if (soort == Kolomsoort.JANEE) {
      blok.append(waarde.equals("J") ? 't' : 'f');
    } else {
      blok.append(waarde.indexOf('\\') < 0 ? waarde : waarde.replace("\\", "\\\\"));
    }
  }

  private void stuur() {
    byte[] bytes = blok.toString().getBytes(StandardCharsets.UTF_8);
    blok.setLength(0);
    try {
      kopie.writeToCopy(bytes, 0, bytes.length);
    } catch (SQLException e) {
      throw Databank.fout("copy", e);
    }
  }

  @Override
  public List<Dubbel> sluit(int hoogstens) {
    stuur();
    try {
      kopie.endCopy();
    } catch (SQLException e) {
      throw Databank.fout("copy", e);
    }
    databank.sql("analyze " + tabel.klaar()).update();
    return databank
        .sql(tabel.dubbelen())
        .param("hoogstens", hoogstens)
        .query((rij, n) -> new Dubbel(rij.getLong(1), rij.getLong(2)))
        .list();
  }

  @Override
  public void breekAf() {
    try {
      kopie.cancelCopy();
    } catch (SQLException e) {
      throw Databank.fout("cancel copy", e);
    }
  }
}
