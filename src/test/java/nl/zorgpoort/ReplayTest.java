package nl.zorgpoort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;
import nl.zorgpoort.cli.Werkbank;
import nl.zorgpoort.verwerking.naspel.Naspelen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every sample that the real gateway decided is decided again, and nothing differs. */
@ParameterizedClass
@EnumSource(Proefgateway.Databank.class)
class ReplayTest {
  private static final LocalDate ALLES = LocalDate.of(2000, 1, 1);

  @Parameter Proefgateway.Databank keuze;

  private static Proefgateway gateway;
  private static Werkbank werkbank;

  @BeforeParameterizedClassInvocation
  static void neemAllesIn(Proefgateway.Databank keuze) throws IOException {
    gateway = Proefgateway.op(keuze);
    werkbank = gateway.werkbank();
  }

  @AfterParameterizedClassInvocation
  static void sluit() {
    werkbank.close();
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Amsterdam, nl-NL, 1",
    "Europe/Amsterdam, nl-NL, 2",
    "Europe/Amsterdam, nl-NL, 8",
    "Europe/Amsterdam, tr-TR, 1",
    "Europe/Amsterdam, tr-TR, 2",
    "Europe/Amsterdam, tr-TR, 8",
    "Pacific/Kiritimati, nl-NL, 1",
    "Pacific/Kiritimati, nl-NL, 2",
    "Pacific/Kiritimati, nl-NL, 8",
    "Pacific/Kiritimati, tr-TR, 1",
    "Pacific/Kiritimati, tr-TR, 2",
    "Pacific/Kiritimati, tr-TR, 8"
  })
  void allSamplesReplayWhateverZoneLocaleAndThreads(String zone, String taal, int draden)
      throws IOException {
    TimeZone zoneVoorheen = TimeZone.getDefault();
    Locale taalVoorheen = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      Locale.setDefault(Locale.forLanguageTag(taal));
      Naspelen naspelen = werkbank.naspelen();
      List<UUID> ids = naspelen.beslistSinds(ALLES);
      assertThat(ids).hasSizeGreaterThan(50);
      for (UUID id : ids) {
        Naspelen.Uitkomst uitkomst = naspelen.speel(id, draden);
        assertThat(uitkomst.verschil()).as(uitkomst.aanlevering().bestandsnaam()).isEmpty();
        assertThat(uitkomst.beslist()).isTrue();
      }
    } finally {
      TimeZone.setDefault(zoneVoorheen);
      Locale.setDefault(taalVoorheen);
    }
  }

  @Test
  void reportsTheFirstDifferenceWithItsPlace() {
    JdbcClient sql = gateway.sql();
    long[] doel =
        sql.sql(
                """
                select p.volgnummer, p.poging, p.regel from prestatieregel p
                  join poging g on g.volgnummer = p.volgnummer and g.nummer = p.poging
                 where g.staat = 'GELDIG' and p.toegekend > 0 and p.codes = ''
                 order by p.volgnummer, p.regel fetch first 1 rows only
                """)
            .query((r, n) -> new long[] {r.getLong(1), r.getLong(2), r.getLong(3)})
            .single();
    String id = Long.toString(doel[0]);
    assertThat(gateway.voer("replay", id).exitcode()).isZero();
    zet(sql, doel, 1);
    Proefgateway.Loop tekst = gateway.voer("replay", id);
    Proefgateway.Loop json = gateway.voer("replay", id, "--json");
    zet(sql, doel, -1);
    assertThat(tekst.exitcode()).isEqualTo(1);
    assertThat(tekst.stdout())
        .contains("verschilt in regel " + doel[2] + ", toegekend: vastgelegd ")
        .endsWith("1 nagespeeld, 1 verschillen.\n");
    assertThat(json.exitcode()).isEqualTo(1);
    assertThat(json.stdout())
        .contains(
            "\"equal\":false,\"part\":\"regel\",\"position\":"
                + doel[2]
                + ",\"field\":\"toegekend\"");
    assertThat(gateway.voer("replay", id).stdout())
        .endsWith("gelijk\n1 nagespeeld, 0 verschillen.\n");
  }

  private static void zet(JdbcClient sql, long[] doel, int verschil) {
    sql.sql(
            """
            update prestatieregel set toegekend = toegekend + :d
             where volgnummer = :v and poging = :p and regel = :r
            """)
        .param("d", verschil)
        .param("v", doel[0])
        .param("p", doel[1])
        .param("r", (int) doel[2])
        .update();
  }

  @Test
  void refusesWrongUseAndUnknownDeliveries() {
    assertThat(gateway.voer("replay").exitcode()).isEqualTo(64);
    assertThat(gateway.voer("replay", "999999").exitcode()).isEqualTo(1);
    assertThat(gateway.voer("replay", "999999").stderr())
        .isEqualTo("Aanlevering 999999 is onbekend.\n");
  }
}
