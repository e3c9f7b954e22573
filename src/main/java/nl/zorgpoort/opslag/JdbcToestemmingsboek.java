package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Databank.tijd;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.bedrijfszorg.toestemming.Toestemming;
import nl.zorgpoort.bedrijfszorg.toestemming.Toestemmingstaat;
import nl.zorgpoort.verwerking.toestemming.Toestemmingsboek;

/** Consents as rows; a conditional update decides who is first. */
final class JdbcToestemmingsboek implements Toestemmingsboek {
  private static final String TOESTEMMING =
      "select registratie, staat, gevraagd_op, staat_sinds from toestemming ";
  private static final String OPEN = " staat in ('GEVRAAGD', 'HERINNERD') ";
  private static final String MAIL =
      """
      select m.nr, m.registratie, m.soort
        from toestemmingsmail m
        join toestemming t on t.registratie = m.registratie
       where m.verzonden_op is null and t.staat in ('GEVRAAGD', 'HERINNERD')
      """;

  private final Databank databank;

  JdbcToestemmingsboek(Databank databank) {
    this.databank = databank;
  }

  @Override
  public boolean vraag(String registratieId, Instant op) {
    return databank.uitTransactie(
        () -> {
          boolean nieuw =
              databank
                      .sql(
                          """
                          insert into toestemming (registratie, staat, gevraagd_op, staat_sinds)
                          values (:id, 'GEVRAAGD', :op, :op) on conflict do nothing
                          """)
                      .param("id", registratieId)
                      .param("op", tijd(op))
                      .update()
                  == 1;
          if (nieuw) {
            mail(registratieId, Mailsoort.VRAAG, op);
          }
          return nieuw;
        });
  }

  private void mail(String registratieId, Mailsoort soort, Instant op) {
    databank
        .sql(
            """
            insert into toestemmingsmail (registratie, soort, gemaakt_op)
            values (:id, :soort, :op)
            """)
        .param("id", registratieId)
        .param("soort", soort.name())
        .param("op", tijd(op))
        .update();
  }

  @Override
  public Optional<Toestemming> van(String registratieId) {
    return databank
        .sql(TOESTEMMING + "where registratie = :id")
        .param("id", registratieId)
        .query((rij, n) -> toestemming(rij))
        .optional();
  }

  @Override
  public Optional<Toestemming> metCode(String sha256) {
    return databank
        .sql(TOESTEMMING + "where code_sha256 = :sha256")
        .param("sha256", sha256)
        .query((rij, n) -> toestemming(rij))
        .optional();
  }

  private static Toestemming toestemming(ResultSet rij) throws SQLException {
    return new Toestemming(
        rij.getString("registratie"),
        Toestemmingstaat.valueOf(rij.getString("staat")),
        rij.getObject("gevraagd_op", OffsetDateTime.class).toInstant(),
        rij.getObject("staat_sinds", OffsetDateTime.class).toInstant());
  }

  @Override
  public boolean beantwoord(String sha256, Instant grens, Toestemmingstaat naar, Instant op) {
    return databank
            .sql(
                """
                update toestemming set staat = :naar, staat_sinds = :op, code_sha256 = null
                 where code_sha256 = :sha256 and gevraagd_op > :grens and
                """
                    + OPEN)
            .param("naar", naar.name())
            .param("op", tijd(op))
            .param("sha256", sha256)
            .param("grens", tijd(grens))
            .update()
        == 1;
  }

  @Override
  public List<String> teHerinneren(Instant grens, int hoogstens) {
    return ouder("staat = 'GEVRAAGD'", grens, hoogstens);
  }

  @Override
  public List<String> teVerlopen(Instant grens, int hoogstens) {
    return ouder(OPEN, grens, hoogstens);
  }

  private List<String> ouder(String staat, Instant grens, int hoogstens) {
    return databank
        .sql(
            "select registratie from toestemming where "
                + staat
                + " and gevraagd_op <= :grens order by gevraagd_op, registratie limit :hoogstens")
        .param("grens", tijd(grens))
        .param("hoogstens", hoogstens)
        .query(String.class)
        .list();
  }

  @Override
  public boolean herinner(String registratieId, Instant op) {
    return databank.uitTransactie(
        () -> {
          boolean eerst =
              databank
                      .sql(
                          """
                          update toestemming set staat = 'HERINNERD', staat_sinds = :op
                           where registratie = :id and staat = 'GEVRAAGD'
                          """)
                      .param("id", registratieId)
                      .param("op", tijd(op))
                      .update()
                  == 1;
          if (eerst) {
            mail(registratieId, Mailsoort.HERINNERING, op);
          }
          return eerst;
        });
  }

  @Override
  public boolean verloop(String registratieId, Instant grens, Instant op) {
    return databank
            .sql(
                """
                update toestemming set staat = 'VERLOPEN', staat_sinds = :op, code_sha256 = null
                 where registratie = :id and gevraagd_op <= :grens and
                """
                    + OPEN)
            .param("id", registratieId)
            .param("grens", tijd(grens))
            .param("op", tijd(op))
            .update()
        == 1;
  }

  @Override
  public List<String> zonderGevolg(int hoogstens) {
    return databank
        .sql(
            """
            select registratie from toestemming
             where not gevolg and staat in ('AKKOORD', 'GEWEIGERD', 'VERLOPEN')
             order by staat_sinds, registratie limit :hoogstens
            """)
        .param("hoogstens", hoogstens)
        .query(String.class)
        .list();
  }

  @Override
  public void gevolgGetrokken(String registratieId) {
    databank
        .sql("update toestemming set gevolg = true where registratie = :id")
        .param("id", registratieId)
        .update();
  }

  @Override
  public List<Mailtaak> onverzonden(long na, int hoogstens) {
    return databank
        .sql(MAIL + " and m.nr > :na order by m.nr limit :hoogstens")
        .param("na", na)
        .param("hoogstens", hoogstens)
        .query((rij, n) -> mailtaak(rij))
        .list();
  }

  @Override
  public Optional<Mailtaak> onverzonden(long nr) {
    return databank
        .sql(MAIL + " and m.nr = :nr")
        .param("nr", nr)
        .query((rij, n) -> mailtaak(rij))
        .optional();
  }

  private static Mailtaak mailtaak(ResultSet rij) throws SQLException {
    return new Mailtaak(
        rij.getLong("nr"), rij.getString("registratie"), Mailsoort.valueOf(rij.getString("soort")));
  }

  @Override
  public boolean vernieuwCode(String registratieId, String sha256) {
    return databank
            .sql("update toestemming set code_sha256 = :sha256 where registratie = :id and " + OPEN)
            .param("sha256", sha256)
            .param("id", registratieId)
            .update()
        == 1;
  }

  @Override
  public void verzonden(long nr, Instant op) {
    databank
        .sql("update toestemmingsmail set verzonden_op = :op where nr = :nr")
        .param("op", tijd(op))
        .param("nr", nr)
        .update();
  }
}
