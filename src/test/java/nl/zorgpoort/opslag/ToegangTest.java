package nl.zorgpoort.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.zorgpoort.standaard.Standaarden;
import nl.zorgpoort.verwerking.toegang.Functie;
import nl.zorgpoort.verwerking.toegang.Gebruiker;
import nl.zorgpoort.verwerking.toegang.Gebruikers;
import nl.zorgpoort.verwerking.toegang.Inloggen;
import nl.zorgpoort.verwerking.toegang.Logboek;
import nl.zorgpoort.verwerking.toegang.Logboek.Handeling;
import nl.zorgpoort.verwerking.toegang.Logboek.Rij;
import nl.zorgpoort.verwerking.toegang.Logboek.Vraag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Log-ins and the trail, on both databases. */
@ParameterizedClass
@EnumSource(Databankkeuze.class)
class ToegangTest {
  private static final Instant BEGIN = Instant.parse("2026-03-01T10:00:00.123456Z");
  private static final Vraag ALLES =
      new Vraag(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  @Parameter Databankkeuze keuze;

  private HikariDataSource bron;
  private Instant nu = BEGIN;
  private Gebruikers gebruikers;
  private Logboek logboek;
  private Inloggen inloggen;

  @BeforeEach
  void maakLeeg() throws IOException {
    bron = keuze.leeg();
    Opslag opslag = new Opslag(bron, Standaarden.opVraag(), () -> nu);
    gebruikers = opslag.gebruikers();
    logboek = opslag.logboek();
    inloggen = new Inloggen(gebruikers, logboek, () -> nu);
  }

  @AfterEach
  void sluit() {
    bron.close();
  }

  private static Gebruiker lezer(String naam) {
    return new Gebruiker(naam, Functie.LEZER, Set.of("5508", "BZ"), Optional.empty(), true);
  }

  @Test
  void aLoginIsKeptAndANameIsGivenOnce() {
    assertThat(gebruikers.voegToe(lezer("anna"), "hash")).isTrue();
    assertThat(gebruikers.voegToe(lezer("anna"), "ander")).isFalse();

    assertThat(gebruikers.zoek("anna").orElseThrow().gebruiker()).isEqualTo(lezer("anna"));
    assertThat(gebruikers.zoek("anna").orElseThrow().wachtwoord()).isEqualTo("hash");
    assertThat(gebruikers.zoek("bert")).isEmpty();
    assertThat(gebruikers.alle()).containsExactly(lezer("anna"));
  }

  @Test
  void fiveWrongPasswordsShutALoginForAMinuteAndEachFurtherOneTwiceAsLong() {
    gebruikers.voegToe(lezer("anna"), "hash");
    for (int i = 0; i < 4; i++) {
      inloggen.mislukt("anna");
    }
    assertThat(inloggen.open("anna")).isPresent();
    inloggen.mislukt("anna");
    assertThat(inloggen.open("anna")).isEmpty();
    nu = nu.plus(Duration.ofSeconds(59));
    assertThat(inloggen.open("anna")).isEmpty();
    nu = nu.plus(Duration.ofSeconds(1));
    assertThat(inloggen.open("anna")).isPresent();
    inloggen.mislukt("anna");
    nu = nu.plus(Duration.ofSeconds(119));
    assertThat(inloggen.open("anna")).isEmpty();
    nu = nu.plus(Duration.ofSeconds(1));
    inloggen.gelukt(lezer("anna"));
    inloggen.mislukt("anna");
    assertThat(inloggen.open("anna")).as("counting starts again").isPresent();
  }

  @Test
  void anUnknownNameIsNotKeptForItMayBeAPassword() {
    inloggen.mislukt("geheim-wachtwoord");
    assertThat(logboek.rijen(ALLES, 10)).extracting(Rij::wie).containsExactly("?");
  }

  @Test
  void theTrailGivesTheLatestFirstAndByWhatIsAsked() {
    logboek.schrijf("anna", "LEZER", Handeling.INGELOGD, "", "");
    logboek.schrijf("bert", "BEOORDELAAR", Handeling.CLIENT_GEZIEN, "999911120", "bezwaar");
    logboek.schrijf("bert", "BEOORDELAAR", Handeling.GEDOWNLOAD, "12 retour", "");

    assertThat(logboek.rijen(ALLES, 2)).extracting(Rij::nr).containsExactly(3L, 2L);
    assertThat(
            logboek.rijen(
                new Vraag(
                    Optional.of("bert"),
                    Optional.of("999911120"),
                    Optional.of(Handeling.CLIENT_GEZIEN),
                    Optional.of(3L)),
                10))
        .extracting(Rij::reden)
        .containsExactly("bezwaar");
  }

  @Test
  void aChangeOrAGapInTheTrailShows() {
    for (int i = 0; i < 5; i++) {
      logboek.schrijf("anna", "LEZER", Handeling.INGELOGD, "", "keer " + i);
    }
    assertThat(logboek.eersteBreuk()).isEmpty();
    JdbcClient sql = JdbcClient.create(bron);
    sql.sql("update logboek set reden = 'keer 9' where nr = 3").update();
    assertThat(logboek.eersteBreuk()).contains(3L);
    sql.sql("update logboek set reden = 'keer 2' where nr = 3").update();
    assertThat(logboek.eersteBreuk()).isEmpty();
    sql.sql("update logboek set wie = 'ann', functie = 'aLEZER' where nr = 4").update();
    assertThat(logboek.eersteBreuk()).as("a letter moved to the next field").contains(4L);
    sql.sql("delete from logboek where nr = 2").update();
    assertThat(logboek.eersteBreuk()).contains(3L);
  }
}
