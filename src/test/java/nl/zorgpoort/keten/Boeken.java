package nl.zorgpoort.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.zorgpoort.opslag.Opslag;
import nl.zorgpoort.standaard.Standaarden;
import nl.zorgpoort.verwerking.Staat;
import nl.zorgpoort.verwerking.herstel.Herstart;
import nl.zorgpoort.verwerking.inzage.Overzicht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database of a gateway that runs, looked at from outside through its own server. */
final class Boeken {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final String ADRES =
      "jdbc:h2:file:%s/db/zorgpoort;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
          + ";DEFAULT_NULL_ORDERING=HIGH;AUTO_SERVER=TRUE;IFEXISTS=TRUE";

  private final DataSource bron;
  private final JdbcClient databank;

  Boeken(Path map) {
    bron = new DriverManagerDataSource(ADRES.formatted(map));
    databank = JdbcClient.create(bron);
  }

  /** A delivery with what its tables say of it. */
  record Levering(
      String naam,
      String staat,
      LocalDate ontvangen,
      LocalDate besloten,
      long ingediend,
      long toegekend,
      int regels,
      int geboekteRegels,
      long somRegels,
      long somJournaal,
      long toegekendInJournaal) {}

  List<Levering> leveringen() {
    return databank
        .sql(
            """
            select a.*,
                   (select count(*) from prestatieregel p
                     where p.volgnummer = a.volgnummer) as geboekt,
                   (select coalesce(sum(p.toegekend), 0) from prestatieregel p
                     where p.volgnummer = a.volgnummer) as som_regels,
                   (select coalesce(sum(j.bedrag), 0) from journaal j
                     where j.volgnummer = a.volgnummer) as som_journaal,
                   (select coalesce(sum(j.bedrag), 0) from journaal j
                     where j.volgnummer = a.volgnummer
                       and j.rekening = 'TOEGEKEND') as journaal_toegekend
              from aanlevering a
             order by a.volgnummer
            """)
        .query((rij, n) -> levering(rij))
        .list();
  }

  private static Levering levering(ResultSet rij) throws SQLException {
    return new Levering(
        rij.getString("bestandsnaam"),
        rij.getString("staat"),
        dag(rij.getObject("ontvangen_op", OffsetDateTime.class).toInstant()),
        dag(
            Optional.ofNullable(rij.getObject("besloten_op", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
                .orElse(Instant.EPOCH)),
        rij.getLong("ingediend"),
        rij.getLong("toegekend"),
        rij.getInt("regels"),
        rij.getInt("geboekt"),
        rij.getLong("som_regels"),
        rij.getLong("som_journaal"),
        rij.getLong("journaal_toegekend"));
  }

  static LocalDate dag(Instant moment) {
    return LocalDate.ofInstant(moment, AMSTERDAM);
  }

  /** The one delivery under this name. */
  Levering levering(String naam) {
    List<Levering> gevonden =
        leveringen().stream().filter(levering -> levering.naam().equals(naam)).toList();
    if (gevonden.size() != 1) {
      throw new AssertionError("deliveries %s: %s".formatted(naam, gevonden));
    }
    return gevonden.get(0);
  }

  /** Waits until the deliveries under these names are all there in this state. */
  void wachtOp(String staat, List<String> namen) throws Exception {
    Geduld.totdat(
        staat + " " + namen,
        () ->
            leveringen().stream()
                .filter(levering -> levering.staat().equals(staat))
                .map(Levering::naam)
                .toList()
                .containsAll(namen));
  }

  /** The name of the delivery in Storing that the one under this name waits for. */
  Optional<String> wachtOp(String naam) {
    return opslag().overzicht().regels(Integer.MAX_VALUE).stream()
        .filter(regel -> regel.bestandsnaam().equals(naam))
        .findFirst()
        .flatMap(Overzicht.Regel::wachtOp);
  }

  /** Starts the delivery in Storing under this name again, as staff do. */
  void herstart(String naam) {
    UUID id =
        databank
            .sql("select id from aanlevering where bestandsnaam = :naam")
            .param("naam", naam)
            .query(UUID.class)
            .single();
    Optional<Staat> nu =
        new Herstart(opslag().aanleveringen(), InstantSource.system()).herstart(id);
    assertThat(nu).contains(Staat.ONTVANGEN);
  }

  private Opslag opslag() {
    return new Opslag(bron, Standaarden.laad(), InstantSource.system());
  }

  /** Owners of chunks that no delivery, answer or control set refers to. */
  int wezen() {
    return aantal(
        """
        select count(*) from inhoud
         where eigenaar not in (select id from aanlevering)
           and eigenaar not in (select inhoud from uitbak)
           and eigenaar not in (select inhoud from controleset_tabel)
        """);
  }

  /** Attempts, lines and findings of attempts that did not become the decision. */
  int dodePogingen() {
    return aantal("select count(*) from poging where staat <> 'GELDIG'")
        + aantal(
            """
            select count(*) from prestatieregel p
              join aanlevering a on a.volgnummer = p.volgnummer
             where p.poging <> a.poging
            """)
        + aantal(
            """
            select count(*) from bevinding b
              join aanlevering a on a.volgnummer = b.volgnummer
             where b.poging <> a.poging
            """);
  }

  private int aantal(String sql) {
    return databank.sql(sql).query(Integer.class).single();
  }
}
