package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Databank.tijd;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.zorgpoort.verwerking.Brokken;
import nl.zorgpoort.verwerking.naslag.Controlesetboek;
import nl.zorgpoort.verwerking.naslag.Controlesetinhoud;
import nl.zorgpoort.verwerking.naslag.Controlesetversie;
import nl.zorgpoort.verwerking.naslag.ImportBezet;
import nl.zorgpoort.verwerking.naslag.Ingang;
import nl.zorgpoort.verwerking.naslag.Verantwoording;

/** Versions and activations as rows, tables as chunks. */
final class JdbcControlesetboek implements Controlesetboek {
  private final Databank databank;
  private final Brokken brokken;

  JdbcControlesetboek(Databank databank, Brokken brokken) {
    this.databank = databank;
    this.brokken = brokken;
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

  @Override
  public Map<String, String> tabellen(int versie) {
    Map<String, UUID> inhoud = new TreeMap<>();
    databank
        .sql("select naam, inhoud from controleset_tabel where versie = :versie")
        .param("versie", versie)
        .query(
            rij -> {
              inhoud.put(rij.getString(1), rij.getObject(2, UUID.class));
            });
    Map<String, String> uit = new TreeMap<>();
    inhoud.forEach((naam, eigenaar) -> uit.put(naam, lees(eigenaar)));
    return uit;
  }

  private String lees(UUID eigenaar) {
    try (InputStream in = brokken.lees(eigenaar)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Bewaard bewaar(
      Controlesetinhoud inhoud, Verantwoording verantwoording, Optional<Instant> ingang)
      throws ImportBezet {
    Controlesetschrijver schrijver = new Controlesetschrijver(databank, brokken, verantwoording);
    return Importslot.terwijl(
        databank,
        () ->
            metInhoud(inhoud.sha256())
                .map(versie -> schrijver.opnieuw(versie, ingang))
                .orElseGet(() -> schrijver.nieuw(inhoud, ingang)));
  }

  private Optional<Integer> metInhoud(String sha256) {
    return databank
        .sql("select versie from controleset where sha256 = :sha256")
        .param("sha256", sha256)
        .query(Integer.class)
        .optional();
  }

  @Override
  public boolean activeer(int versie, Instant ingang, Verantwoording verantwoording)
      throws ImportBezet {
    Controlesetschrijver schrijver = new Controlesetschrijver(databank, brokken, verantwoording);
    return Importslot.terwijl(
        databank,
        () -> {
          boolean bekend = versies().stream().anyMatch(v -> v.versie() == versie);
          if (bekend) {
            schrijver.opnieuw(versie, Optional.of(ingang));
          }
          return bekend;
        });
  }
}
