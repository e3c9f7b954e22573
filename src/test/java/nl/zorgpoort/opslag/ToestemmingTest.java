package nl.zorgpoort.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.zorgpoort.bedrijfszorg.toestemming.Termijnen;
import nl.zorgpoort.bedrijfszorg.toestemming.Toestemming;
import nl.zorgpoort.bedrijfszorg.toestemming.Toestemmingstaat;
import nl.zorgpoort.standaard.Standaarden;
import nl.zorgpoort.verwerking.toestemming.Brief;
import nl.zorgpoort.verwerking.toestemming.Nepregistraties;
import nl.zorgpoort.verwerking.toestemming.Toestemmingsantwoord;
import nl.zorgpoort.verwerking.toestemming.Toestemmingsboek;
import nl.zorgpoort.verwerking.toestemming.Toestemmingsboek.Mailsoort;
import nl.zorgpoort.verwerking.toestemming.Toestemmingsbrieven;
import nl.zorgpoort.verwerking.toestemming.Toestemmingsklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Consent from question to consequence, on both databases. */
@ParameterizedClass
@EnumSource(Databankkeuze.class)
class ToestemmingTest {
  private static final Instant BEGIN = Instant.parse("2026-03-01T10:00:00Z");
  private static final Termijnen TERMIJNEN = new Termijnen(Duration.ofDays(7), Duration.ofDays(14));

  @Parameter Databankkeuze keuze;

  private HikariDataSource bron;
  private Instant nu = BEGIN;
  private final Nepregistraties registraties = new Nepregistraties();
  private final List<String> vergeten = new ArrayList<>();
  private Toestemmingsboek boek;
  private Toestemmingsbrieven brieven;
  private Toestemmingsantwoord antwoord;
  private Toestemmingsklok klok;

  @BeforeEach
  void maakLeeg() throws IOException {
    bron = keuze.leeg();
    boek = new Opslag(bron, Standaarden.opVraag(), () -> nu).toestemmingsboek();
    brieven =
        new Toestemmingsbrieven(
            boek, registraties, new Random(7), URI.create("https://zorg.example"), () -> nu);
    antwoord = new Toestemmingsantwoord(boek, registraties, TERMIJNEN, () -> nu);
    klok = new Toestemmingsklok(boek, registraties, vergeten::add, TERMIJNEN, () -> nu);
    registraties.met(Nepregistraties.stuk("R1", "nl", true));
  }

  @AfterEach
  void sluit() {
    bron.close();
  }

  /** Sends what is to be sent, and gives the codes that went out. */
  private List<String> verstuur() {
    List<String> codes = new ArrayList<>();
    for (long nr : klaar()) {
      for (Brief brief : brieven.stel(nr)) {
        codes.add(code(brief));
        brieven.verzonden(nr);
      }
    }
    return codes;
  }

  private static String code(Brief brief) {
    String begin = "https://zorg.example/toestemming/";
    assertThat(brief.link()).startsWith(begin);
    return brief.link().substring(begin.length());
  }

  private void rondAf() {
    klok.zonderGevolg().forEach(klok::trekGevolg);
  }

  private Toestemmingstaat staat() {
    return boek.van("R1").orElseThrow().staat();
  }

  private List<Long> klaar() {
    List<Long> nummers = new ArrayList<>();
    brieven.klaar().forEachRemaining(nummers::add);
    return nummers;
  }

  @Test
  void askingTwiceIsAskingOnce() {
    boek.vraag("R1", nu);
    nu = BEGIN.plusSeconds(60);
    boek.vraag("R1", nu);
    assertThat(boek.van("R1"))
        .contains(new Toestemming("R1", Toestemmingstaat.GEVRAAGD, BEGIN, BEGIN));
    assertThat(verstuur()).hasSize(1);
    assertThat(verstuur()).isEmpty();
  }

  @Test
  void yesGoesOnOnce() {
    boek.vraag("R1", nu);
    String code = verstuur().get(0);
    assertThat(antwoord.open(code)).contains(Nepregistraties.stuk("R1", "nl", true));
    assertThat(antwoord.open(code)).isPresent();
    nu = BEGIN.plusSeconds(60);
    assertThat(antwoord.antwoord(code, true)).isTrue();
    assertThat(antwoord.antwoord(code, false)).isFalse();
    assertThat(antwoord.open(code)).isEmpty();
    assertThat(staat()).isEqualTo(Toestemmingstaat.AKKOORD);
    assertThat(registraties.verteld()).isEmpty();
    rondAf();
    rondAf();
    assertThat(registraties.verteld()).containsExactly("akkoord R1 2026-03-01T10:01:00Z");
    assertThat(vergeten).containsExactly("R1");
  }

  @Test
  void noIsToldAndClosesThePage() {
    boek.vraag("R1", nu);
    String code = verstuur().get(0);
    assertThat(antwoord.antwoord(code, false)).isTrue();
    rondAf();
    assertThat(registraties.verteld()).containsExactly("geweigerd R1 2026-03-01T10:00:00Z");
    assertThat(antwoord.open(code)).isEmpty();
  }

  @Test
  void aReminderComesOnceAndItsCodeReplacesTheFirst() {
    boek.vraag("R1", nu);
    String eerste = verstuur().get(0);
    nu = BEGIN.plus(Duration.ofDays(7)).minusMillis(1);
    klok.herinnerEnLaatVerlopen();
    assertThat(staat()).isEqualTo(Toestemmingstaat.GEVRAAGD);
    nu = BEGIN.plus(Duration.ofDays(7));
    klok.herinnerEnLaatVerlopen();
    klok.herinnerEnLaatVerlopen();
    assertThat(staat()).isEqualTo(Toestemmingstaat.HERINNERD);
    List<Brief> herinneringen = klaar().stream().flatMap(nr -> brieven.stel(nr).stream()).toList();
    assertThat(herinneringen).hasSize(1);
    assertThat(herinneringen.get(0).soort()).isEqualTo(Mailsoort.HERINNERING);
    assertThat(antwoord.open(eerste)).isEmpty();
    assertThat(antwoord.antwoord(code(herinneringen.get(0)), true)).isTrue();
  }

  @Test
  void withoutAnAnswerItLapsesAndNothingCanBeAnsweredAfterIt() {
    boek.vraag("R1", nu);
    String code = verstuur().get(0);
    nu = BEGIN.plus(Duration.ofDays(14));
    assertThat(antwoord.open(code)).isEmpty();
    assertThat(antwoord.antwoord(code, true)).isFalse();
    klok.herinnerEnLaatVerlopen();
    rondAf();
    assertThat(staat()).isEqualTo(Toestemmingstaat.VERLOPEN);
    assertThat(registraties.verteld()).containsExactly("verlopen R1 2026-03-15T10:00:00Z");
    assertThat(klaar()).isEmpty();
  }

  /** Composed and perhaps sent, but the process ended before that was marked. */
  @Test
  void aMailThatWasNotMarkedIsMadeAgainWithACodeThatWorks() {
    boek.vraag("R1", nu);
    String eerste = code(brieven.stel(klaar().get(0)).get(0));
    assertThat(antwoord.open(eerste)).isPresent();
    String tweede = verstuur().get(0);
    assertThat(tweede).isNotEqualTo(eerste);
    assertThat(antwoord.open(eerste)).isEmpty();
    assertThat(antwoord.antwoord(tweede, true)).isTrue();
  }

  @Test
  void aConsequenceThatFailedIsDrawnAgain() {
    boek.vraag("R1", nu);
    antwoord.antwoord(verstuur().get(0), true);
    assertThat(klok.zonderGevolg()).containsExactly("R1");
    assertThat(klok.zonderGevolg()).containsExactly("R1");
    rondAf();
    assertThat(klok.zonderGevolg()).isEmpty();
  }

  @Test
  void ofEightClicksAtOnceOneCounts() throws Exception {
    boek.vraag("R1", nu);
    String code = verstuur().get(0);
    ExecutorService draden = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Boolean>> klikken = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        boolean ja = i % 2 == 0;
        klikken.add(() -> antwoord.antwoord(code, ja));
      }
      int geteld = 0;
      for (Future<Boolean> klik : draden.invokeAll(klikken)) {
        geteld += klik.get() ? 1 : 0;
      }
      assertThat(geteld).isEqualTo(1);
    } finally {
      draden.shutdown();
    }
    rondAf();
    assertThat(registraties.verteld()).hasSize(1);
  }

  @Test
  void theTablesHoldNeitherTheCodeNorThePerson() {
    boek.vraag("R1", nu);
    String code = verstuur().get(0);
    JdbcClient sql = JdbcClient.create(bron);
    String alles =
        sql.sql("select * from toestemming").query().listOfRows().toString()
            + sql.sql("select * from toestemmingsmail").query().listOfRows();
    assertThat(alles).contains("R1").doesNotContain(code).doesNotContainIgnoringCase("fenna");
  }
}
