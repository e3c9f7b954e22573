package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Databank.tijd;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.verwerking.naslag.Controlesetboek;
import nl.zorgpoort.verwerking.naslag.Controlesetversie;
import nl.zorgpoort.verwerking.naslag.Ingang;

/** Versions and activations as rows, tables as chunks. */
final class JdbcControlesetboek implements Controlesetboek {
  private final Databank databank;

  JdbcControlesetboek(Databank databank) {
    this.databank = databank;
  }

  @Override
  public List<Controlesetversie> versies() {
    return databank
        .sql(
            """
            select versie, auteur, reden, ingevoerd_op, sha256,
                   (select cast(coalesce(sum(t.rijen), 0) as integer)
                      from controleset_tabel t where t.versie = c.versie)
              from controleset c
             order by versie
            """)
        .query(
            (rij, n) ->
                new Controlesetversie(
                    rij.getInt(1),
                    rij.getString(2),
                    rij.getString(3),
                    moment(rij, 4),
                    rij.getString(5),
                    rij.getInt(6)))
        .list();
  }

  @Override
  public List<Ingang> ingangen() {
    return databank
        .sql(
            """
            select versie, ingang, auteur, reden, vastgelegd_op
              from controleset_ingang
             order by nr
            """)
        .query(
            (rij, n) ->
                new Ingang(
                    rij.getInt(1),
                    moment(rij, 2),
                    rij.getString(3),
                    rij.getString(4),
                    moment(rij, 5)))
        .list();
  }

  private static Instant moment(ResultSet rij, int kolom) throws SQLException {
    return rij.getObject(kolom, OffsetDateTime.class).toInstant();
  }

  @Override
  public Optional<Integer> geldendOp(Instant moment) {
    return databank
        .sql(
            """
            select versie
              from controleset_ingang
             where ingang <= :moment
             order by ingang desc, nr desc
             limit 1
            """)
        .param("moment", tijd(moment))
        .query(Integer.class)
        .optional();
  }
}
