package nl.zorgpoort.opslag;

import static nl.zorgpoort.opslag.Proefbestand.bestand;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.zorgpoort.declaratie.inhoud.EerdereRegel;
import nl.zorgpoort.declaratie.inhoud.Naslagbron;
import nl.zorgpoort.declaratie.inhoud.Naslagrijen;
import nl.zorgpoort.declaratie.inhoud.Naslagvraag;
import nl.zorgpoort.declaratie.inhoud.Naslagvraag.Bereik;
import nl.zorgpoort.referentie.Contract;
import nl.zorgpoort.referentie.Contracttarief;
import nl.zorgpoort.referentie.Periode;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.Stap;
import nl.zorgpoort.verwerking.Xmlgrenzen;
import nl.zorgpoort.verwerking.beoordeling.Naslagstand;
import nl.zorgpoort.verwerking.beoordeling.Poging;
import nl.zorgpoort.verwerking.beoordeling.Stapel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is found of earlier decisions, as of which number, on both databases. */
@ParameterizedClass
@EnumSource(Databankkeuze.class)
class NaslagbronTest {
  private static final Xmlgrenzen GRENZEN = new Xmlgrenzen(32 << 20, 10 << 20);

  private static final Periode SEPTEMBER =
      new Periode(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30));

  @Parameter Databankkeuze keuze;

  private HikariDataSource bron;
  private Tellendebron teller;
  private Proefpoort poort;

  @BeforeEach
  void maakLeeg() throws IOException {
    bron = keuze.leeg();
    teller = new Tellendebron(bron);
    poort = new Proefpoort(teller.bron());
  }

  @AfterEach
  void sluit() {
    bron.close();
  }

  private long verwerk(String account, String factuur, int regels) throws IOException {
    UUID id =
        poort.verwerk(account, factuur + ".txt", bestand("5501", "30999001", factuur, regels));
    return poort.haal(id).volgnummer();
  }

  /** A source for a delivery that comes now. */
  private Naslagbron bron(long grootboek) throws IOException {
    UUID id = poort.neemIn("linde", "nu.txt", bestand("5501", "30999001", "NU", 1));
    poort.controleren.controleer(id);
    Aanlevering aanlevering = poort.haal(id);
    Poging poging = poort.opslag.beslisboek().begin(aanlevering, poort.nu).orElseThrow();
    return open(aanlevering, poging, grootboek);
  }

  private Naslagbron open(Aanlevering aanlevering, Poging poging, long grootboek) {
    Stapel stapel = poort.opslag.beslisboek().stapel(poging);
    return open(aanlevering, poging, grootboek, stapel);
  }

  private Naslagbron open(Aanlevering aanlevering, Poging poging, long grootboek, Stapel stapel) {
    return poort
        .opslag
        .naslagboek(
            versie -> {
              throw new IllegalStateException();
            },
            GRENZEN)
        .open(poging, aanlevering, new Naslagstand(1, 1, grootboek, 0, GRENZEN), stapel);
  }

  private static Naslagvraag vraag(
      Set<String> personen, Periode venster, Set<String> referenties, List<Bereik> eerder) {
    return new Naslagvraag(
        personen,
        venster,
        Set.of("30999001"),
        "30999001",
        "5501",
        referenties,
        Set.of(),
        LocalDate.of(2021, 10, 5),
        eerder);
  }

  private static Naslagvraag vraag(Set<String> personen, Set<String> referenties) {
    return vraag(personen, SEPTEMBER, referenties, List.of());
  }

  private static List<String> waar(List<EerdereRegel> regels) {
    return regels.stream().map(r -> r.volgnummer() + ":" + r.regel()).toList();
  }

  @Test
  void aDecidedLineComesBackAsItWasDecided() throws IOException {
    poort.regels = n -> Proefregel.maak(n, "p" + n, "20260905", "r" + n, "", n == 2);
    long eerste = verwerk("linde", "F1", 3);
    Naslagrijen rijen = bron(1).haal(vraag(Set.of("p2"), Set.of("r3", "onbekend")));
    assertThat(rijen.vanPersonen())
        .containsExactly(
            new EerdereRegel(
                eerste,
                "F1.txt",
                3,
                poort.nu,
                "30999001",
                "p2",
                "00",
                "753",
                new Periode(LocalDate.of(2026, 9, 5), LocalDate.of(2026, 9, 5)),
                "055",
                "Z041",
                1,
                "14",
                "30999001",
                100,
                0,
                true,
                "r2",
                "",
                2));
    assertThat(waar(rijen.metReferentie())).containsExactly(eerste + ":4");
    assertThat(rijen.credits()).isEmpty();
  }

  @Test
  void onlyWhatWasDecidedUpToTheNumberCounts() throws IOException {
    poort.regels = n -> Proefregel.maak(n, "p", "20260905", "r" + poort.inbox.size(), "", false);
    long een = verwerk("linde", "F1", 1);
    long twee = verwerk("linde", "F2", 1);
    Naslagvraag vraag = vraag(Set.of("p"), Set.of("r0"));
    Naslagbron bij1 = bron(1);
    assertThat(waar(bij1.haal(vraag).vanPersonen())).containsExactly(een + ":2");
    assertThat(waar(bij1.haal(vraag).metReferentie())).containsExactly(een + ":2");
    assertThat(waar(bron(2).haal(vraag).vanPersonen())).containsExactly(een + ":2", twee + ":2");
    assertThat(bron(0).haal(vraag).vanPersonen()).isEmpty();
  }

  @Test
  void aTestChannelHasAHistoryOfItsOwn() throws IOException {
    poort.regels = n -> Proefregel.maak(n, "p", "20260905", "r", "", false);
    verwerk("linde-test", "F1", 1);
    Naslagrijen rijen = bron(1).haal(vraag(Set.of("p"), Set.of("r")));
    assertThat(rijen.vanPersonen()).isEmpty();
    assertThat(rijen.metReferentie()).isEmpty();
  }

  @Test
  void whatABrokenOffAttemptStagedIsNotSeenAndItsKeysAreSwept() throws IOException {
    poort.regels = n -> Proefregel.maak(n, "p" + n, "20260905", "r" + n, "c" + n, false);
    UUID id = poort.neemIn("linde", "1.txt", bestand("5501", "30999001", "F1", 3));
    poort.controleren.controleer(id);
    poort.opslag.beslisboek().begin(poort.haal(id), poort.nu);
    poort.stappen =
        stap -> {
          if (stap == Stap.REGELS) {
            throw new IllegalStateException("stop");
          }
        };
    try {
      poort.beoordelen.beoordeel(id);
    } catch (IllegalStateException e) {
      assertThat(e).hasMessage("stop");
    }
    assertThat(poort.getal("select count(*) from persoonsleutel")).isEqualTo(3);
    assertThat(poort.getal("select count(*) from referentiesleutel")).isEqualTo(6);
    poort.opslag.aanleveringen().legOpzij(id, "stop", poort.nu);
    assertThat(bron(9).haal(vraag(Set.of("p1"), Set.of("r1", "c1")))).isEqualTo(Naslagrijen.LEEG);
    poort.opslag.beslisboek().dood(9).forEach(poort.opslag.beslisboek()::ruimOp);
    assertThat(poort.getal("select count(*) from persoonsleutel")).isZero();
    assertThat(poort.getal("select count(*) from referentiesleutel")).isZero();
  }

  @Test
  void linesOutsideOfTheWindowStayBehind() throws IOException {
    String[] dagen = {"20260831", "20260901", "20260930", "20261001", "20260X01"};
    poort.regels = n -> Proefregel.maak(n, "p", dagen[n - 1], "r" + n, "", false);
    long een = verwerk("linde", "F1", 5);
    Naslagrijen rijen = bron(1).haal(vraag(Set.of("p"), Set.of("r5")));
    assertThat(waar(rijen.vanPersonen())).containsExactly(een + ":3", een + ":4");
    assertThat(waar(rijen.metReferentie())).containsExactly(een + ":6");
    assertThat(rijen.metReferentie().get(0).zorg())
        .isEqualTo(new Periode(Periode.OPEN, Periode.OPEN));
  }

  /** A rejected line is stored as it stood in the file; it counts on the day that it begins. */
  @Test
  void aLineThatEndsBeforeItBeginsIsOfTheDayThatItBegins() throws IOException {
    String[] begin = {"20260930", "20261002", "20260831", "20260901", "20260910"};
    String[] einde = {"20260801", "20260901", "20260901", "20260831", "00000000"};
    poort.regels =
        n ->
            Proefregel.metEinde(
                Proefregel.maak(n, "p" + n, begin[n - 1], "r" + n, "", true), einde[n - 1]);
    long een = verwerk("linde", "F1", 5);
    List<EerdereRegel> regels = bron(1).haal(vraag(namen("p", 6), Set.of())).vanPersonen();
    assertThat(waar(regels)).containsExactly(een + ":2", een + ":4", een + ":5", een + ":6");
    assertThat(regels)
        .extracting(EerdereRegel::zorg)
        .containsExactly(
            dagen("2026-09-30", "2026-09-30"),
            dagen("2026-08-31", "2026-09-01"),
            dagen("2026-09-01", "2026-09-01"),
            dagen("2026-09-10", "2026-09-10"));
  }

  private static Periode dagen(String van, String tot) {
    return new Periode(LocalDate.parse(van), LocalDate.parse(tot));
  }

  @Test
  void aGrantedCreditIsFoundByWhatItTakesBack() throws IOException {
    poort.regels =
        n -> Proefregel.maak(n, "p" + n, "20260905", "r" + n, n > 1 ? "oud" + n : "", n == 3);
    long een = verwerk("linde", "F1", 3);
    Naslagrijen rijen = bron(1).haal(vraag(Set.of("p2"), Set.of("oud2", "oud3", "r2")));
    assertThat(waar(rijen.credits())).containsExactly(een + ":3");
    assertThat(waar(rijen.metReferentie())).containsExactly(een + ":3");
    assertThat(waar(rijen.vanPersonen())).containsExactly(een + ":3");
    assertThat(rijen.credits().get(0).credit()).isTrue();
  }

  @Test
  void aReferenceOfAnotherDeclarantOrOfLongAgoIsFree() throws IOException {
    poort.regels = n -> Proefregel.maak(n, "p", "20260905", "r", "", false);
    poort.verwerk("linde", "a.txt", bestand("5501", "30999002", "F1", 1));
    verwerk("linde", "F2", 1);
    Naslagvraag vraag = vraag(Set.of(), Set.of("r"));
    Naslagbron bron = bron(2);
    assertThat(bron.haal(vraag).metReferentie()).hasSize(1);
    Naslagvraag later =
        new Naslagvraag(
            Set.of(),
            SEPTEMBER,
            Set.of(),
            "30999001",
            "5501",
            Set.of("r"),
            Set.of(),
            LocalDate.of(2026, 10, 6),
            List.of());
    assertThat(bron.haal(later).metReferentie()).isEmpty();
  }

  @Test
  void contractsAreThoseWithAnyCareOfficeAndTariffsOnlyOfThatOfTheFile() throws IOException {
    contract("C1", "5501", 1);
    contract("C2", "5502", 1);
    contract("C3", "5501", 2);
    Naslagbron bron = bron(0);
    for (int keer = 0; keer < 2; keer++) {
      Naslagrijen rijen = bron.haal(vraag(Set.of(), Set.of()));
      assertThat(rijen.contracten()).extracting(Contract::nummer).containsExactly("C1", "C2");
      assertThat(rijen.tarieven()).extracting(Contracttarief::contract).containsExactly("C1");
    }
  }

  private void contract(String nummer, String uzovi, long stand) {
    Databank databank = new Databank(bron);
    databank
        .sql(
            """
            insert into contract (agb, nummer, stand, uzovi, geldig_van, geldig_tot, behandeling,
                   nulbedrag, vervallen)
            values ('30999001', :nummer, :stand, :uzovi, date '2026-01-01', date '2026-12-31',
                   false, false, false)
            """)
        .param("nummer", nummer)
        .param("stand", stand)
        .param("uzovi", uzovi)
        .update();
    databank
        .sql(
            """
            insert into contracttarief (contract, lijst, prestatie, geldig_van, stand, geldig_tot,
                   centen, vervallen)
            values (:nummer, '055', 'Z041', date '2026-01-01', :stand, date '2026-12-31', 1, false)
            """)
        .param("nummer", nummer)
        .param("stand", stand)
        .update();
  }

  @Test
  void statementsDoNotGrowWithWhatIsAsked() throws IOException {
    poort.regels = n -> Proefregel.maak(n, "p" + n / 7, "20260905", "r" + n, "", false);
    verwerk("linde", "F1", 7_000);
    Naslagbron bron = bron(1);
    bron.haal(vraag(Set.of("p1"), Set.of("r1")));
    teller.lees();
    Naslagrijen weinig = bron.haal(vraag(Set.of("p1"), Set.of("r1")));
    int voorWeinig = teller.lees();
    Set<String> personen = namen("p", 900);
    Naslagrijen veel = bron.haal(vraag(personen, namen("r", 5_000)));
    assertThat(teller.lees()).isEqualTo(voorWeinig).isLessThanOrEqualTo(12);
    assertThat(weinig.vanPersonen()).hasSize(7);
    assertThat(veel.vanPersonen()).hasSize(7 * 900 - 1);
    assertThat(veel.metReferentie()).hasSize(4_999);
  }

  private static Set<String> namen(String begin, int aantal) {
    return IntStream.range(0, aantal).mapToObj(n -> begin + n).collect(Collectors.toSet());
  }

  @Test
  void earlierLinesOfTheFileComeLast() throws IOException {
    poort.regels = n -> Proefregel.maak(n, "p" + n % 2, "20260905", "r" + n, "", false);
    long een = verwerk("linde", "F1", 2);
    UUID id = poort.neemIn("linde", "nu.txt", bestand("5501", "30999001", "NU", 4));
    poort.controleren.controleer(id);
    Poging poging = poort.opslag.beslisboek().begin(poort.haal(id), poort.nu).orElseThrow();
    Stapel stapel = poort.opslag.beslisboek().stapel(poging);
    Naslagbron bron = open(poort.haal(id), poging, 1, stapel);
    for (int n = 1; n <= 4; n++) {
      stapel.regel(poort.regels.apply(n));
    }
    Naslagvraag vraag = vraag(Set.of("p1"), SEPTEMBER, Set.of(), List.of(new Bereik("p1", 2, 4)));
    assertThat(waar(bron.haal(vraag).vanPersonen())).containsExactly(een + ":2", "0:2", "0:4");
  }

  @Test
  void whatWasAnnouncedIsFetchedOnceAndAnythingElseIsFetchedWhenAsked() throws IOException {
    poort.regels = n -> Proefregel.maak(n, "p" + n, "20260905", "r" + n, "", false);
    long een = verwerk("linde", "F1", 2);
    Naslagbron bron = bron(1);
    Naslagvraag vraag = vraag(Set.of("p1"), Set.of("r2"));
    Naslagrijen nu = bron.haal(vraag);
    teller.lees();
    bron.kondigAan(vraag);
    bron.haal(vraag);
    int aangekondigd = teller.lees();
    bron.haal(vraag);
    assertThat(teller.lees()).isEqualTo(aangekondigd).isPositive();
    // What was announced and not asked for is still being read: from here on nothing is counted.
    bron.kondigAan(vraag);
    assertThat(waar(bron.haal(vraag(Set.of("p2"), Set.of("r2"))).vanPersonen()))
        .containsExactly(een + ":3");
    bron.kondigAan(vraag);
    assertThat(bron.haal(vraag)).isEqualTo(nu);
    assertThat(waar(nu.vanPersonen())).containsExactly(een + ":2");
  }

  @Test
  void receivedRecordsAreCutFromTheirChunksAlsoAcrossTheBorder() throws IOException {
    poort.regels = n -> Proefregel.maak(n, "p" + n, "20260905", "r" + n, "", false);
    verwerk("linde", "F1", 3_400);
    Naslagbron bron = bron(1);
    List<EerdereRegel> regels =
        bron.haal(vraag(Set.of("p1", "p3360", "p3400"), Set.of())).vanPersonen();
    Map<EerdereRegel, byte[]> records = bron.records(regels);
    assertThat(records).hasSize(3);
    assertThat(regels)
        .allSatisfy(
            regel ->
                assertThat(new String(records.get(regel), StandardCharsets.ISO_8859_1))
                    .isEqualTo("04%012d".formatted(regel.regel() - 1) + " ".repeat(296)));
    assertThat(bron.records(List.of())).isEmpty();
  }
}
