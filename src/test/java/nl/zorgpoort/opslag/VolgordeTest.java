package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Proefbestand.bestand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zorgpoort.declaratie.Uitslag;
import nl.zorgpoort.declaratie.inhoud.Naslagvraag;
import nl.zorgpoort.referentie.Periode;
import nl.zorgpoort.verwerking.Staat;
import nl.zorgpoort.verwerking.beoordeling.Beoordelen;
import nl.zorgpoort.verwerking.beoordeling.Beslisser;
import nl.zorgpoort.verwerking.beoordeling.Poging;
import nl.zorgpoort.verwerking.beoordeling.PogingVerlopen;
import nl.zorgpoort.verwerking.herstel.Herstart;
import nl.zorgpoort.verwerking.herstel.Vasthoudboek;
import nl.zorgpoort.verwerking.herstel.Vasthoudboek.Vasthouding;
import nl.zorgpoort.verwerking.herstel.Veger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Which decision knows of which, and who waits for whom, on both databases. */
@ParameterizedClass
@EnumSource(Databankkeuze.class)
class VolgordeTest {
  private static final Naslagvraag CREDIT_OP_R1 =
      new Naslagvraag(
          Set.of("p"),
          new Periode(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30)),
          Set.of("30999001"),
          "30999001",
          "5501",
          Set.of("c1", "r1"),
          Set.of("r1"),
          LocalDate.of(2021, 10, 5),
          List.of());

  @Parameter Databankkeuze keuze;

  private HikariDataSource bron;
  private Proefpoort poort;
  private int keren;

  @BeforeEach
  void maakLeeg() throws IOException {
    bron = keuze.leeg();
    poort = new Proefpoort(bron);
  }

  @AfterEach
  void sluit() {
    bron.close();
  }

  private UUID gecontroleerd(String account, String naam, byte[] bytes) throws IOException {
    UUID id = poort.neemIn(account, naam, bytes);
    poort.controleren.controleer(id);
    return id;
  }

  private long veld(UUID id, String kolom) {
    return poort
        .databank
        .sql("select " + kolom + " from aanlevering where id = :id")
        .param("id", id)
        .query(Long.class)
        .single();
  }

  @Test
  void decisionsTakeTheNumbersOfTheLedgerInTheOrderInWhichTheyAreMade() throws IOException {
    UUID een = poort.verwerk("linde", "1.txt", bestand("5501", "30999001", "F1", 1));
    UUID twee = poort.verwerk("linde", "2.jpg", new byte[] {1});
    UUID drie = poort.verwerk("linde-test", "3.txt", bestand("5501", "30999001", "F3", 1));
    assertThat(List.of(een, twee, drie))
        .extracting(id -> veld(id, "boeking_volgnr"))
        .containsExactly(1L, 2L, 3L);
    assertThat(List.of(een, twee, drie))
        .extracting(id -> veld(id, "grootboek_volgnr"))
        .containsExactly(0L, 1L, 2L);
    assertThat(veld(een, "controleset_versie")).isEqualTo(1);
  }

  /** Decides another delivery while the first attempt for this one is under way. */
  private Beoordelen metTussendoor(UUID ander) {
    Beslisser beslisser =
        (heen, eerste, vraag, uit) -> {
          if (keren++ == 0) {
            poort.beoordelen.beoordeel(ander);
          }
          return poort.beoordeel(heen, eerste, vraag, uit);
        };
    return poort.beoordelen(beslisser);
  }

  @Test
  void anAttemptThatAnotherOnThatPersonOvertookStartsAnew() throws IOException {
    UUID een = gecontroleerd("linde", "1.txt", bestand("5501", "30999001", "F1", 2));
    UUID ander = gecontroleerd("linde", "2.txt", bestand("5502", "30999002", "F2", 2));
    metTussendoor(ander).beoordeel(een);
    assertThat(keren).isEqualTo(2);
    assertThat(veld(ander, "boeking_volgnr")).isEqualTo(1);
    assertThat(veld(een, "boeking_volgnr")).isEqualTo(2);
    assertThat(veld(een, "grootboek_volgnr")).isEqualTo(1);
    assertThat(veld(een, "poging")).isEqualTo(2);
  }

  @Test
  void anAttemptThatAnotherWithThatReferenceOvertookStartsAnew() throws IOException {
    poort.regels = n -> Proefregel.maak(n, "p" + keren, "20260905", "r" + n, "", false);
    UUID een = gecontroleerd("linde", "1.txt", bestand("5501", "30999001", "F1", 2));
    UUID ander = gecontroleerd("linde", "2.txt", bestand("5502", "30999001", "F2", 2));
    metTussendoor(ander).beoordeel(een);
    assertThat(keren).isEqualTo(2);
  }

  @Test
  void anAttemptGoesThroughWhenAnotherWasAboutOtherThings() throws IOException {
    poort.regels = n -> Proefregel.maak(n, "p" + keren++, "20260905", "r", "", false);
    UUID een = gecontroleerd("linde", "1.txt", bestand("5501", "30999001", "F1", 2));
    UUID ander = gecontroleerd("linde", "2.txt", bestand("5502", "30999002", "F2", 2));
    metTussendoor(ander).beoordeel(een);
    assertThat(veld(een, "poging")).isEqualTo(1);
    assertThat(veld(een, "grootboek_volgnr")).isZero();
    assertThat(veld(een, "boeking_volgnr")).isEqualTo(2);
  }

  @Test
  void theSameInvoiceElsewhereIsFoundByTheNextAttempt() throws IOException {
    UUID een = gecontroleerd("linde", "1.txt", bestand("5501", "30999001", "F1", 2));
    UUID ander = gecontroleerd("linde", "2.txt", bestand("5502", "30999001", "F1", 2));
    metTussendoor(ander).beoordeel(een);
    assertThat(poort.haal(een).uitslag()).contains(Uitslag.BESTAND_AFGEKEURD);
  }

  @Test
  void anAttemptThatIsOvertakenAgainAndAgainIsLeftForLater() throws IOException {
    UUID een = gecontroleerd("linde", "1.txt", bestand("5501", "30999001", "F1", 2));
    Beslisser beslisser =
        (heen, eerste, vraag, uit) -> {
          String factuur = "X" + keren++;
          byte[] ander = bestand("5502", "30999002", factuur, 1);
          poort.beoordelen.beoordeel(gecontroleerd("linde", factuur, ander));
          return poort.beoordeel(heen, eerste, vraag, uit);
        };
    assertThatThrownBy(() -> poort.beoordelen(beslisser).beoordeel(een))
        .isInstanceOf(PogingVerlopen.class);
    assertThat(keren).isEqualTo(5);
    assertThat(poort.haal(een).staat()).isEqualTo(Staat.GECONTROLEERD);
  }

  /** A decider that looks for the debit line of a credit in a file of one line. */
  private Beoordelen metCredit() {
    poort.regels = n -> Proefregel.maak(n, "p", "20260905", "r" + n, "", false);
    return poort.beoordelen(
        (heen, eerste, vraag, uit) -> {
          if (eerste.prestaties() == 1) {
            vraag.inhoud().orElseThrow().bron().haal(CREDIT_OP_R1);
          }
          return poort.beoordeel(heen, eerste, vraag, uit);
        });
  }

  private Veger veger() {
    return new Veger(
        poort,
        poort.intake,
        poort.opslag.aanleveringen(),
        poort.opslag.beslisboek(),
        new Veger.Rust(Duration.ofSeconds(30), Duration.ofSeconds(10)),
        () -> poort.nu);
  }

  @Test
  void aCreditForAnUnknownLineWaitsForTheDeliveryInStoring() throws IOException {
    final Beoordelen beoordelen = metCredit();
    UUID debet = gecontroleerd("linde", "debet.txt", bestand("5501", "30999001", "F1", 2));
    UUID credit = gecontroleerd("linde", "credit.txt", bestand("5501", "30999001", "F2", 1));
    UUID volgende = gecontroleerd("linde", "volgende.txt", bestand("5501", "30999001", "F3", 3));
    poort.opslag.aanleveringen().legOpzij(debet, "fault", poort.nu);
    beoordelen.beoordeel(credit);
    assertThat(poort.haal(credit).staat()).isEqualTo(Staat.WACHT);
    assertThat(poort.opslag.overzicht().regels(9).get(1).wachtOp()).contains("debet.txt");
    assertThat(beoordelen.volgende(credit)).containsExactly(volgende);
    beoordelen.beoordeel(volgende);
    assertThat(poort.haal(volgende).staat()).isEqualTo(Staat.BEOORDEELD);
    veger().ruimOp();
    assertThat(poort.haal(credit).staat()).isEqualTo(Staat.WACHT);
    assertThat(poort.getal("select count(*) from poging where staat <> 'GELDIG'")).isZero();

    new Herstart(poort.opslag.aanleveringen(), () -> poort.nu).herstart(debet);
    veger().ruimOp();
    assertThat(poort.haal(credit).staat()).isEqualTo(Staat.WACHT);
    poort.controleren.controleer(debet);
    beoordelen.beoordeel(debet);
    veger().ruimOp();
    assertThat(poort.haal(credit).staat()).isEqualTo(Staat.GECONTROLEERD);
    beoordelen.beoordeel(credit);
    assertThat(poort.haal(credit).staat()).isEqualTo(Staat.BEOORDEELD);
    assertThat(poort.opslag.overzicht().regels(9).get(1).wachtOp()).isEmpty();
  }

  @Test
  void aDeliveryOfAHeldAccountIsPutAsideAtItsTurnAndHoldsNobodyUp() throws IOException {
    final Beoordelen beoordelen = metCredit();
    final Vasthoudboek boek = poort.opslag.vasthoudboek();
    UUID debet = gecontroleerd("linde", "debet.txt", bestand("5501", "30999001", "F1", 2));
    UUID credit = gecontroleerd("linde", "credit.txt", bestand("5501", "30999001", "F2", 1));
    assertThat(boek.houd(new Vasthouding("linde", "5502", "b", "elders", poort.nu))).isTrue();
    assertThat(boek.houd(debet, "onderzoek", poort.nu)).isTrue();
    assertThat(boek.houd(debet, "onderzoek", poort.nu)).isFalse();
    assertThat(poort.haal(debet).staat()).isEqualTo(Staat.VASTGEHOUDEN);
    beoordelen.beoordeel(credit);
    assertThat(poort.haal(credit).staat()).isEqualTo(Staat.WACHT);

    assertThat(boek.geefVrij(debet, poort.nu)).isTrue();
    assertThat(boek.geefVrij(debet, poort.nu)).isFalse();
    poort.controleren.controleer(debet);
    beoordelen.beoordeel(debet);
    veger().ruimOp();
    assertThat(boek.houd(new Vasthouding("linde", "*", "b", "alles", poort.nu))).isTrue();
    assertThat(boek.houd(new Vasthouding("linde", "*", "c", "nog eens", poort.nu))).isFalse();
    beoordelen.beoordeel(credit);
    assertThat(poort.haal(credit).staat()).isEqualTo(Staat.VASTGEHOUDEN);

    assertThat(boek.geefVrij("linde", "*", poort.nu)).isTrue();
    assertThat(boek.vasthoudingen()).extracting(Vasthouding::uzovi).containsExactly("5502");
    poort.controleren.controleer(credit);
    beoordelen.beoordeel(credit);
    assertThat(poort.haal(credit).staat()).isEqualTo(Staat.BEOORDEELD);
  }

  @Test
  void whatASecondHoldHoldsStaysHeldWhenTheFirstIsReleased() throws IOException {
    final Vasthoudboek boek = poort.opslag.vasthoudboek();
    final Beoordelen beoordelen = metCredit();
    UUID los = gecontroleerd("linde", "los.txt", bestand("5501", "30999001", "F1", 2));
    UUID een = gecontroleerd("linde", "een.txt", bestand("5501", "30999001", "F2", 3));
    assertThat(boek.houd(los, "dit ene", poort.nu)).isTrue();
    boek.houd(new Vasthouding("linde", "*", "b", "alles", poort.nu));
    assertThat(poort.haal(een).staat()).isEqualTo(Staat.VASTGEHOUDEN);
    boek.houd(new Vasthouding("linde", "5501", "c", "kantoor", poort.nu));

    boek.geefVrij("linde", "*", poort.nu);
    assertThat(poort.haal(los).staat()).isEqualTo(Staat.VASTGEHOUDEN);
    poort.controleren.controleer(een);
    beoordelen.beoordeel(een);
    assertThat(poort.haal(een).staat()).isEqualTo(Staat.VASTGEHOUDEN);

    boek.geefVrij("linde", "5501", poort.nu);
    poort.controleren.controleer(een);
    beoordelen.beoordeel(een);
    assertThat(poort.haal(een).staat()).isEqualTo(Staat.BEOORDEELD);
    assertThat(poort.haal(los).staat()).isEqualTo(Staat.VASTGEHOUDEN);
  }

  @Test
  void aHoldOnTheAccountStopsAnAttemptThatRuns() throws IOException {
    UUID een = gecontroleerd("linde", "een.txt", bestand("5501", "30999001", "F1", 2));
    Poging poging = poort.opslag.beslisboek().begin(poort.haal(een), poort.nu).orElseThrow();
    poort.opslag.vasthoudboek().houd(new Vasthouding("linde", "5501", "b", "onderzoek", poort.nu));
    assertThat(poort.haal(een).staat()).isEqualTo(Staat.VASTGEHOUDEN);
    assertThatThrownBy(() -> poort.opslag.beslisboek().wacht(poging, 1, poort.nu))
        .isInstanceOf(PogingVerlopen.class);
  }

  @Test
  void aCreditWaitsForNobodyElse() throws IOException {
    final Beoordelen beoordelen = metCredit();
    UUID elders = gecontroleerd("linde-test", "1.txt", bestand("5501", "30999001", "F1", 2));
    UUID credit = gecontroleerd("linde", "2.txt", bestand("5502", "30999001", "F2", 1));
    UUID later = gecontroleerd("linde", "3.txt", bestand("5501", "30999001", "F3", 2));
    poort.opslag.aanleveringen().legOpzij(elders, "fault", poort.nu);
    poort.opslag.aanleveringen().legOpzij(later, "fault", poort.nu);
    beoordelen.beoordeel(credit);
    assertThat(poort.haal(credit).staat()).isEqualTo(Staat.BEOORDEELD);
  }

  @Test
  void nothingIsDecidedWithoutAControlSet() throws IOException {
    poort.nu = poort.nu.minus(Duration.ofDays(365));
    UUID een = gecontroleerd("linde", "1.txt", bestand("5501", "30999001", "F1", 1));
    poort.beoordelen.beoordeel(een);
    assertThat(poort.haal(een).staat()).isEqualTo(Staat.STORING);
    assertThat(
            poort
                .databank
                .sql("select storing_reden from aanlevering where id = :id")
                .param("id", een)
                .query(String.class)
                .single())
        .isEqualTo(
            "Op 2025-10-05T07:00:00Z is geen controleset van kracht; zet er een aan en herstart"
                + " dit.");
    UUID foto = poort.verwerk("linde", "foto.jpg", new byte[] {1});
    assertThat(poort.haal(foto).staat()).isEqualTo(Staat.VERZONDEN);
  }

  @Test
  void aPortalPassesTheBytesOnUnderTheirOwnName() throws Exception {
    poort.uitslag = Uitslag.DOORGESTUURD;
    byte[] een = bestand("5501", "30999001", "F1", 0);
    byte[] twee = bestand("5501", "30999001", "F2", 0);
    UUID id = poort.verwerk("portaal", "sept.txt", een);
    poort.verwerk("portaal", "sept.txt", twee);
    assertThat(poort.haal(id).uitslag()).contains(Uitslag.DOORGESTUURD);
    assertThat(poort.namen()).hasSize(4);
    assertThat(poort.uit.get("linde/sept.txt")).isEqualTo(een);
    String andere = poort.namen().get(3);
    assertThat(andere).matches("linde/sept_[0-9A-F]{8}\\.txt");
    assertThat(poort.uit.get(andere)).isEqualTo(twee);
    assertThat(poort.namen().get(0)).startsWith("portaal/RAPPORT_sept.txt_");
    assertThat(poort.opslag.overzicht().regels(9).get(0).antwoord()).isEqualTo(Optional.empty());
    poort.opgehaald.meld("linde", "sept.txt");
    assertThat(poort.haal(id).staat()).isEqualTo(Staat.OPGEHAALD);
    assertThat(poort.opslag.ontvangstboek().veegWezen(poort.nu.plusSeconds(1))).isPositive();
    assertThat(poort.opgeslagen(id)).isEqualTo(een);
  }
}
