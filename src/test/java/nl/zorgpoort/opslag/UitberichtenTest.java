package nl.zorgpoort.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.zorgpoort.standaard.Standaarden;
import nl.zorgpoort.verwerking.registratie.Uitbericht;
import nl.zorgpoort.verwerking.registratie.Uitbericht.Gemaakt;
import nl.zorgpoort.verwerking.registratie.Uitbericht.Status;
import nl.zorgpoort.verwerking.registratie.Uitberichten;
import nl.zorgpoort.verwerking.registratie.Uitberichten.Nieuw;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Messages made by the page, on both databases. */
@ParameterizedClass
@EnumSource(Databankkeuze.class)
class UitberichtenTest {
  private static final Instant NU = Instant.parse("2026-03-01T10:00:00Z");

  @Parameter Databankkeuze keuze;

  private HikariDataSource bron;
  private Opslag opslag;
  private Uitberichten berichten;
  private JdbcClient sql;

  @BeforeEach
  void maakLeeg() throws IOException {
    bron = keuze.leeg();
    opslag = new Opslag(bron, Standaarden.opVraag(), () -> NU);
    berichten = opslag.uitberichten();
    sql = JdbcClient.create(bron);
    for (int i = 1; i <= 3; i++) {
      sql.sql(
              """
              insert into registratie (id, portaal, kenmerk, aanvraag, werkgever, werkgevernaam,
                     aanvragersoort, aanvrager, interventie, interventienaam, aanbieder,
                     aanbiedernaam, czo, prijs, aangemeld, ontdubbelen, op_naam, offerte, intake,
                     staat, staat_sinds, berichten)
              values (:id, 'p', :id, '', 'w', 'w', 'HOOFDACCOUNT', 'a', 'i', 'i', '30999304', 'b',
                     'czo', 100, date '2026-01-01', false, false, 'GEEN', false, 'GEREED',
                     timestamp with time zone '2026-03-01 09:00:00+00', 1)
              """)
          .param("id", "R" + i)
          .update();
      sql.sql(
              """
              insert into uitbericht (registratie, soort, volgnummer, account, status, status_sinds)
              values (:id, 'AANMELDING', 1, 'czo', 'TE_MAKEN',
                     timestamp with time zone '2026-03-01 09:00:00+00')
              """)
          .param("id", "R" + i)
          .update();
    }
  }

  @AfterEach
  void sluit() {
    bron.close();
  }

  private List<Nieuw> nieuw() {
    List<Nieuw> uit = new ArrayList<>();
    for (Uitbericht bericht : berichten.met(Status.TE_MAKEN, 0, 10)) {
      String xml = "<bericht nr='%s'>é</bericht>".formatted(bericht.registratie());
      uit.add(
          new Nieuw(
              bericht,
              new Gemaakt(bericht.registratie() + ".xml", UUID.randomUUID(), "0".repeat(64)),
              xml));
    }
    return uit;
  }

  @Test
  void aPageIsKeptWithItsBytesAndWhatWasWithdrawnMeanwhileIsNot() throws IOException {
    List<Nieuw> nieuw = nieuw();
    sql.sql("update uitbericht set status = 'VERVALLEN' where registratie = 'R2'").update();

    berichten.gemaakt(nieuw, NU);

    List<Uitbericht> klaar = berichten.met(Status.KLAAR, 0, 10);
    assertThat(klaar).extracting(Uitbericht::registratie).containsExactly("R1", "R3");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    opslag.brokken().kopieer(klaar.get(1).gemaakt().orElseThrow().inhoud(), bytes);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("<bericht nr='R3'>é</bericht>");
    assertThat(sql.sql("select count(*) from inhoud").query(Integer.class).single()).isEqualTo(2);
  }

  @Test
  void makingAPageTwiceKeepsItOnce() {
    List<Nieuw> nieuw = nieuw();
    berichten.gemaakt(nieuw, NU);
    berichten.gemaakt(nieuw, NU);
    assertThat(sql.sql("select count(*) from brok").query(Integer.class).single()).isEqualTo(3);
  }

  @Test
  void aPageIsMovedTogetherWithItsRegistrations() {
    berichten.gemaakt(nieuw(), NU);
    berichten.verplaats(berichten.met(Status.KLAAR, 0, 10), Status.VERZONDEN, NU);
    assertThat(sql.sql("select distinct staat from registratie").query(String.class).list())
        .containsExactly("GELEVERD");
  }
}
