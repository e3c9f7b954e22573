package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Databank.tijd;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgpoort.verwerking.ophaallink.Ophaalboek;
import nl.zorgpoort.verwerking.ophaallink.Ophaallink;

/** Links as rows; a conditional update counts the codes. */
final class JdbcOphaalboek implements Ophaalboek {
  private final Databank databank;

  JdbcOphaalboek(Databank databank) {
    this.databank = databank;
  }

  @Override
  public void zet(long bericht, String sha256, Instant op) {
    databank.inTransactie(
        () -> {
          if (vervang(bericht, sha256, op) == 0) {
            voegToe(bericht, sha256, op);
          }
        });
  }

  private int vervang(long bericht, String sha256, Instant op) {
    return databank
        .sql(
            """
            update ophaallink set token_sha256 = :sha256, gemaakt_op = :op where bericht = :bericht
            """)
        .param("sha256", sha256)
        .param("op", tijd(op))
        .param("bericht", bericht)
        .update();
  }

  private void voegToe(long bericht, String sha256, Instant op) {
    databank
        .sql(
            """
            insert into ophaallink (bericht, token_sha256, gemaakt_op)
            values (:bericht, :sha256, :op)
            """)
        .param("bericht", bericht)
        .param("sha256", sha256)
        .param("op", tijd(op))
        .update();
  }

  /** Erased is who has no row any more, though the registration names somebody. */
  @Override
  public Optional<Ophaallink> open(String sha256, Instant grens, int pogingen) {
    return databank
        .sql(
            """
            select b.nr, b.account, b.naam, b.inhoud, b.sha256, b.status
              from ophaallink l
              join uitbericht b on b.nr = l.bericht
              join registratie r on r.id = b.registratie
              left join registratiepersoon p on p.registratie = r.id
             where l.token_sha256 = :sha256 and l.gemaakt_op > :grens
               and l.pogingen < :pogingen and l.gesloten_op is null
               and b.status in ('VERZONDEN', 'OPGEHAALD')
               and (not r.op_naam or p.registratie is not null)
            """)
        .param("sha256", sha256)
        .param("grens", tijd(grens))
        .param("pogingen", pogingen)
        .query((rij, n) -> link(rij))
        .optional();
  }

  private static Ophaallink link(ResultSet rij) throws SQLException {
    return new Ophaallink(
        rij.getLong("nr"),
        rij.getString("account"),
        rij.getString("naam"),
        rij.getObject("inhoud", UUID.class),
        rij.getString("sha256"),
        rij.getString("status").equals("OPGEHAALD"));
  }

  @Override
  public boolean poging(long bericht, int hoogstens) {
    return databank
            .sql(
                """
                update ophaallink set pogingen = pogingen + 1
                 where bericht = :bericht and pogingen < :hoogstens and gesloten_op is null
                """)
            .param("bericht", bericht)
            .param("hoogstens", hoogstens)
            .update()
        == 1;
  }

  @Override
  public void goed(long bericht) {
    databank
        .sql("update ophaallink set pogingen = 0 where bericht = :bericht and gesloten_op is null")
        .param("bericht", bericht)
        .update();
  }

  @Override
  public boolean fout(long bericht, int hoogstens, Instant op) {
    return databank
            .sql(
                """
                update ophaallink set gesloten_op = :op
                 where bericht = :bericht and pogingen >= :hoogstens and gesloten_op is null
                """)
            .param("op", tijd(op))
            .param("bericht", bericht)
            .param("hoogstens", hoogstens)
            .update()
        == 1;
  }

  @Override
  public List<Gesloten> gesloten(int hoogstens) {
    return databank
        .sql(
            """
            select l.bericht, b.registratie, b.account
              from ophaallink l
              join uitbericht b on b.nr = l.bericht
             where l.gesloten_op is not null and not l.gemeld
             order by l.bericht limit :hoogstens
            """)
        .param("hoogstens", hoogstens)
        .query((rij, n) -> new Gesloten(rij.getLong(1), rij.getString(2), rij.getString(3)))
        .list();
  }

  @Override
  public void gemeld(long bericht) {
    databank
        .sql("update ophaallink set gemeld = true where bericht = :bericht")
        .param("bericht", bericht)
        .update();
  }
}
