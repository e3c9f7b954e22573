package nl.zorgpoort.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.zorgpoort.kanaal.sftp.Demosleutels;
import nl.zorgpoort.kanaal.sftp.OpenSsh;
import nl.zorgpoort.verwerking.Stap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The real process is killed after each durable step of a delivery, while a credit waits for a
 * delivery in Storing, and once with twenty deliveries in flight; each start goes on with what the
 * kill before it left. All of them must end as if nothing happened.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoodEnVerderIT {
  /**
   * Where the process stands still to be killed. The number says which time: before it come the
   * times that finishing the delivery of the kill before takes. An answer is a report and a retour,
   * so the steps of answering are done twice per delivery.
   */
  private static final List<String> DOOD_NA =
      List.of(
          "claim",
          "brokken:2",
          "ontvangen:2",
          "werkbestand-weg:2",
          "gecontroleerd:2",
          "regels:2",
          "beoordeeld:2",
          "uit-geschreven:3", // report
          "uit-geschreven:4", // retour
          "uit-hernoemd:2", // report; the one before has only its retour left
          "uit-hernoemd:4", // retour
          "verzonden:2");

  /** Reject lines, so that findings and returned records are at stake too. */
  private static final List<Integer> MET_AFKEUR = List.of(5);

  /** Lies in Storing; its lines are taken back by the next; the third goes by. */
  private static final String DEBET = "debet.txt";

  private static final String CREDIT = "credit.txt";
  private static final String VOORBIJ = "voorbij.txt";
  private static final int STORING_SEED = 200;

  private static final int VLUCHT = 20;
  private static final long SEED = Long.getLong("zorgpoort.keten.seed", 20261);

  private final Heenbestanden heen = new Heenbestanden();
  private final Map<String, byte[]> bestanden = new LinkedHashMap<>();
  private Programma programma = Programma.ingepakt();
  private Path map;
  private Path bureau;
  private Poortproces poort;
  private Verwachting verwachting;
  private List<Boeken.Levering> leveringen = List.of();
  private Optional<String> wachteOp = Optional.empty();

  @BeforeAll
  void breekSteedsAfEnGaVerder(@TempDir Path basis) throws Exception {
    OpenSsh.vereis();
    map = basis.resolve("zorgpoort");
    bureau = Files.createDirectory(basis.resolve("bureau"));
    new Demosleutels(map).maak();
    programma = programma.pakUit(basis);
    sterfInWacht(basis);
    for (int i = 0; i < DOOD_NA.size(); i++) {
      sterf(i);
    }
    sterfInVolleVlucht();
    poort = start();
    Boeken boeken = new Boeken(map);
    boeken.wachtOp("VERZONDEN", List.copyOf(bestanden.keySet()));
    Geduld.totdat("swept", () -> boeken.wezen() + boeken.dodePogingen() == 0);
    leveringen = boeken.leveringen();
    verwachting = new Verwachting(programma, bureau, List.copyOf(bestanden.keySet()));
  }

  @AfterAll
  void ruimOp() {
    if (poort != null) {
      poort.close();
    }
  }

  private Naslagmap naslag() throws IOException {
    Naslagmap naslag = new Naslagmap();
    naslag.voegToe(heen.vraag("30999023", STORING_SEED));
    naslag.voegToe(heen.vraag("30999023", STORING_SEED + 1));
    for (int i = 0; i < DOOD_NA.size(); i++) {
      naslag.voegToe(heen.vraag("30999021", i));
    }
    for (int i = 0; i < VLUCHT; i++) {
      naslag.voegToe(heen.vraag("30999022", 100 + i));
    }
    return naslag;
  }

  private Poortproces start(String... instellingen) throws Exception {
    String[] alle = Arrays.copyOf(instellingen, instellingen.length + 1);
    alle[instellingen.length] = "--zorgpoort.demo=false";
    return programma.start(map, alle);
  }

  private Partner linde(Poortproces proces) throws Exception {
    return new Partner("linde", map, bureau, proces.sftppoort());
  }

  /** The delivery of the kill before has to be answered first, or its steps would be counted. */
  private void sterf(int i) throws Exception {
    List<String> eerdere = List.copyOf(bestanden.keySet());
    String naam = "geval-%02d.txt".formatted(i);
    byte[] inhoud = MET_AFKEUR.contains(i) ? Heenbestanden.metAfkeur() : heen.goed("30999021", i);
    bestanden.put(naam, inhoud);
    try (Poortproces proces = start("--zorgpoort.stop-na=" + DOOD_NA.get(i))) {
      new Boeken(map).wachtOp("VERZONDEN", eerdere);
      linde(proces).stuur(naam, inhoud);
      proces.wachtOp("stil na " + DOOD_NA.get(i));
    }
  }

  /** Under temporary names first, so that all are ready within one short session. */
  private void sterfInVolleVlucht() throws Exception {
    Random toeval = new Random(SEED);
    List<String> klaar = new ArrayList<>();
    List<String> hernoem = new ArrayList<>();
    for (int i = 0; i < VLUCHT; i++) {
      String naam = "vlucht-%02d.txt".formatted(i);
      bestanden.put(naam, heen.goed("30999022", 100 + i));
      Files.write(bureau.resolve(naam), bestanden.get(naam));
      klaar.add("put %s in/%s.part".formatted(naam, naam));
      hernoem.add("rename in/%s.part in/%s".formatted(naam, naam));
    }
    int genoeg = DOOD_NA.size() + toeval.nextInt(VLUCHT / 2);
    try (Poortproces proces = start()) {
      Partner linde = linde(proces);
      linde.sftp(klaar.toArray(String[]::new)).gelukt();
      linde.sftp(hernoem.toArray(String[]::new)).gelukt();
      Geduld.totdat("some answered", () -> retouren().size() >= genoeg);
      Thread.sleep(toeval.nextInt(100));
    }
  }

  /**
   * Without a control set a delivery goes to Storing; the credit of its lines waits. The next start
   * finds what was started again just before the last kill.
   */
  private void sterfInWacht(Path basis) throws Exception {
    bestanden.put(DEBET, heen.goed("30999023", STORING_SEED));
    bestanden.put(CREDIT, heen.credit(bestanden.get(DEBET)));
    bestanden.put(VOORBIJ, heen.goed("30999023", STORING_SEED + 1));
    stuurTot(DEBET, "STORING");
    naslag().voerIn(programma, map, basis);
    stuurTot(CREDIT, "WACHT");
    try (Poortproces proces = start()) {
      Boeken boeken = new Boeken(map);
      // A sound delivery goes by: it shows that this start had the time to decide the credit too.
      linde(proces).stuur(VOORBIJ, bestanden.get(VOORBIJ));
      boeken.wachtOp("VERZONDEN", List.of(VOORBIJ));
      boeken.wachtOp("WACHT", List.of(CREDIT));
      wachteOp = boeken.wachtOp(CREDIT);
      boeken.herstart(DEBET);
    }
  }

  private void stuurTot(String naam, String staat) throws Exception {
    try (Poortproces proces = start()) {
      linde(proces).stuur(naam, bestanden.get(naam));
      new Boeken(map).wachtOp(staat, List.of(naam));
    }
  }

  private List<String> retouren() throws Exception {
    return opSchijf("uit").stream().filter(naam -> naam.startsWith("AW320_")).toList();
  }

  private List<String> opSchijf(String deel) throws Exception {
    return Partner.namen(map.resolve("sftp/linde").resolve(deel));
  }

  @Test
  void everyStepIsAmongTheKills() {
    assertThat(DOOD_NA.stream().map(plaats -> plaats.split(":")[0]).distinct())
        .containsExactlyElementsOf(Arrays.stream(Stap.values()).map(Stap::naam).toList());
  }

  @Test
  void everyFileIsOneDeliveryAndNothingElseIs() {
    assertThat(leveringen.stream().map(Boeken.Levering::naam))
        .containsExactlyInAnyOrderElementsOf(bestanden.keySet());
    assertThat(leveringen).allMatch(levering -> levering.staat().equals("VERZONDEN"));
  }

  static Stream<String> namen() {
    return Stream.of(
            Stream.of(DEBET, CREDIT, VOORBIJ),
            IntStream.range(0, DOOD_NA.size()).mapToObj("geval-%02d.txt"::formatted),
            IntStream.range(0, VLUCHT).mapToObj("vlucht-%02d.txt"::formatted))
        .flatMap(Function.identity());
  }

  @ParameterizedTest
  @MethodSource("namen")
  void itIsAnsweredOnceWithTheBytesOfAnUninterruptedRun(String naam) throws Exception {
    List<String> antwoorden =
        opSchijf("uit").stream().filter(antwoord -> antwoord.contains("_" + naam + "_")).toList();
    assertThat(antwoorden).hasSize(2);
    assertThat(antwoorden.get(0)).startsWith("AW320_");
    assertThat(antwoorden.get(1)).startsWith("RAPPORT_");
    assertThat(Files.readAllBytes(map.resolve("sftp/linde/uit").resolve(antwoorden.get(0))))
        .isEqualTo(verwachting.retour(levering(naam)));
  }

  @ParameterizedTest
  @MethodSource("namen")
  void itsBooksBalanceWithItsRetour(String naam) throws Exception {
    Boeken.Levering levering = levering(naam);
    long toegekend = Verwachting.toegekend(verwachting.retour(levering));
    assertThat(levering.somJournaal()).isZero();
    assertThat(levering.toegekend()).isNotZero().isEqualTo(toegekend);
    assertThat(levering.somRegels()).isEqualTo(toegekend);
    assertThat(levering.toegekendInJournaal()).isEqualTo(toegekend);
    assertThat(levering.geboekteRegels()).isPositive().isEqualTo(levering.regels());
  }

  private Boeken.Levering levering(String naam) {
    return leveringen.stream().filter(l -> l.naam().equals(naam)).findFirst().orElseThrow();
  }

  @Test
  void aCreditWaitsForTheDeliveryInStoringThatHasItsLines() {
    assertThat(wachteOp).contains(DEBET);
    assertThat(levering(DEBET).toegekend()).isPositive().isEqualTo(levering(DEBET).ingediend());
    assertThat(levering(CREDIT).toegekend()).isEqualTo(-levering(DEBET).toegekend());
  }

  @Test
  void nothingIsLeftLying() throws Exception {
    assertThat(opSchijf("in")).isEmpty();
    assertThat(opSchijf("uit")).hasSize(2 * bestanden.size());
    assertThat(Partner.namen(map.resolve("uit-tijdelijk"))).isEmpty();
    try (Stream<Path> werk = Files.walk(map.resolve("werk"))) {
      assertThat(werk.filter(Files::isRegularFile)).isEmpty();
    }
  }

  @Test
  void aStartAfterAKillWarnsOfNothing() throws Exception {
    assertThat(poort.fouten()).isEmpty();
    assertThat(poort.uitvoer()).doesNotContain("WARN", "ERROR", "Exception");
  }
}
