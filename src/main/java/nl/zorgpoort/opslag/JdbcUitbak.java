package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Databank.tijd;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgpoort.verwerking.aflevering.Uitbak;
import nl.zorgpoort.verwerking.beoordeling.Zending.Soort;

/** The outbox as rows. */
final class JdbcUitbak implements Uitbak {
  private static final String STUK =
      """
      select a.id, u.soort, u.account, u.naam, u.inhoud, u.sha256, u.staat
        from uitbak u
        join aanlevering a on a.volgnummer = u.volgnummer
      """;

  private final Databank databank;

  JdbcUitbak(Databank databank) {
    this.databank = databank;
  }

  @Override
  public List<Stuk> van(UUID aanlevering) {
    return databank
        .sql(STUK + " where a.id = :id")
        .param("id", aanlevering)
        .query((rij, n) -> stuk(rij))
        .list()
        .stream()
        .sorted(Comparator.comparing(Stuk::soort))
        .toList();
  }

  @Override
  public Optional<Stuk> zoek(String account, String naam) {
    return databank
        .sql(STUK + " where u.account = :account and u.naam = :naam")
        .param("account", account)
        .param("naam", naam)
        .query((rij, n) -> stuk(rij))
        .optional();
  }

  private static Stuk stuk(ResultSet rij) throws SQLException {
    return new Stuk(
        rij.getObject("id", UUID.class),
        Soort.valueOf(rij.getString("soort")),
        rij.getString("account"),
        rij.getString("naam"),
        rij.getObject("inhoud", UUID.class),
        rij.getString("sha256"),
        Status.valueOf(rij.getString("staat")));
  }

  @Override
  public boolean verplaats(Stuk stuk, Status naar, Instant sinds) {
    return databank
            .sql(
                """
                update uitbak set staat = :naar, staat_sinds = :sinds
                 where account = :account and naam = :naam and staat = :van
                """)
            .param("naar", naar.name())
            .param("sinds", tijd(sinds))
            .param("account", stuk.account())
            .param("naam", stuk.naam())
            .param("van", stuk.status().name())
            .update()
        == 1;
  }
}
