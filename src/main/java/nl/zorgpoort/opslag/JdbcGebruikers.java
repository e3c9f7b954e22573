package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Databank.tijd;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.zorgpoort.verwerking.toegang.Functie;
import nl.zorgpoort.verwerking.toegang.Gebruiker;
import nl.zorgpoort.verwerking.toegang.Gebruikers;

/** Log-ins by their name. */
final class JdbcGebruikers implements Gebruikers {
  private final Databank databank;

  JdbcGebruikers(Databank databank) {
    this.databank = databank;
  }

  @Override
  public Optional<Inlog> zoek(String naam) {
    return databank
        .sql(
            """
            select naam, functie, regios, partner, actief, wachtwoord, dicht_tot
              from gebruiker where naam = :naam
            """)
        .param("naam", naam)
        .query((rij, n) -> inlog(rij))
        .optional();
  }

  private static Inlog inlog(ResultSet rij) throws SQLException {
    return new Inlog(
        gebruiker(rij),
        rij.getString("wachtwoord"),
        Optional.ofNullable(rij.getObject("dicht_tot", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }

  private static Gebruiker gebruiker(ResultSet rij) throws SQLException {
    String regios = rij.getString("regios");
    return new Gebruiker(
        rij.getString("naam"),
        Functie.valueOf(rij.getString("functie")),
        regios.isEmpty() ? Set.of() : Set.of(regios.split(" ", -1)),
        Optional.of(rij.getString("partner")).filter(naam -> !naam.isEmpty()),
        rij.getBoolean("actief"));
  }

  @Override
  public List<Gebruiker> alle() {
    return databank
        .sql("select naam, functie, regios, partner, actief from gebruiker order by naam")
        .query((rij, n) -> gebruiker(rij))
        .list();
  }

  @Override
  public boolean voegToe(Gebruiker gebruiker, String wachtwoord) {
    return databank
            .sql(
                """
                insert into gebruiker (naam, functie, regios, partner, wachtwoord, actief)
                select :naam, :functie, :regios, :partner, :wachtwoord, :actief
                  from slot s
                 where s.naam = 'intake'
                   and not exists (select 1 from gebruiker g where g.naam = :naam)
                """)
            .param("naam", gebruiker.naam())
            .param("functie", gebruiker.functie().name())
            .param("regios", String.join(" ", new TreeSet<>(gebruiker.regios())))
            .param("partner", gebruiker.partner().orElse(""))
            .param("wachtwoord", wachtwoord)
            .param("actief", gebruiker.actief())
            .update()
        == 1;
  }

  @Override
  public boolean wachtwoord(String naam, String wachtwoord) {
    return databank
            .sql(
                """
                update gebruiker set wachtwoord = :wachtwoord, mislukt = 0, dicht_tot = null
                 where naam = :naam
                """)
            .param("wachtwoord", wachtwoord)
            .param("naam", naam)
            .update()
        == 1;
  }

  @Override
  public boolean actief(String naam, boolean actief) {
    return databank
            .sql("update gebruiker set actief = :actief where naam = :naam and actief <> :actief")
            .param("actief", actief)
            .param("naam", naam)
            .update()
        == 1;
  }

  @Override
  public int telMislukt(String naam) {
    return databank.uitTransactie(
        () -> {
          databank
              .sql("update gebruiker set mislukt = mislukt + 1 where naam = :naam")
              .param("naam", naam)
              .update();
          return databank
              .sql("select mislukt from gebruiker where naam = :naam")
              .param("naam", naam)
              .query(Integer.class)
              .optional()
              .orElse(0);
        });
  }

  @Override
  public void sluit(String naam, Instant tot) {
    databank
        .sql("update gebruiker set dicht_tot = :tot where naam = :naam")
        .param("tot", tijd(tot))
        .param("naam", naam)
        .update();
  }

  @Override
  public void gelukt(String naam) {
    databank
        .sql("update gebruiker set mislukt = 0, dicht_tot = null where naam = :naam")
        .param("naam", naam)
        .update();
  }
}
