package nl.zorgpoort.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.zorgpoort.kanaal.sftp.Demosleutels;
import nl.zorgpoort.kanaal.sftp.OpenSsh;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real process and a partner with the OpenSSH client: sending, waiting, fetching, and what a
 * partner cannot do. It is the second start on its folder that serves the partners.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenSshKetenIT {
  private final Programma programma = Programma.ingepakt();
  private final Heenbestanden heen = new Heenbestanden();
  private final Naslagmap naslag = new Naslagmap();
  private final Map<String, Partner> partners = new HashMap<>();
  private Path basis;
  private Path map;
  private String eersteStart = "";
  private String tweedeStart = "";
  private Poortproces poort;

  @BeforeAll
  void startTweemaal(@TempDir Path tijdelijk) throws Exception {
    OpenSsh.vereis();
    basis = tijdelijk;
    map = basis.resolve("zorgpoort");
    try (Poortproces eerste = programma.start(map)) {
      eersteStart = eerste.uitvoer();
      eerste.stop();
      assertThat(eerste.fouten()).isEmpty();
      assertThat(eerste.uitvoer()).doesNotContain("ERROR", "Exception");
    }
    naslag.voegToe(heen.vraag("30999011", 1));
    naslag.voegToe(heen.vraag("30999012", 2));
    naslag.voegToe(heen.vraag("30999013", 3));
    naslag.voegToe(heen.vraag("30999014", 6));
    naslag.voegToe(heen.vraag("30999015", 7));
    naslag.voerIn(programma, map, basis);
    poort = programma.start(map);
    tweedeStart = poort.uitvoer();
    for (String account : Demozaken.ACCOUNTS) {
      partners.put(account, partner(account, map, poort));
    }
  }

  private Partner partner(String account, Path map, Poortproces poort) throws Exception {
    return new Partner(account, map, Files.createTempDirectory(basis, account), poort.sftppoort());
  }

  @AfterAll
  void ruimOp() throws Exception {
    if (poort != null) {
      poort.close();
      assertThat(poort.uitvoer()).doesNotContain("ERROR", "WARN", "\tat ");
    }
  }

  private Partner linde() {
    return partners.get("linde");
  }

  private Boeken boeken() {
    return new Boeken(map);
  }

  // ---- starting

  @Test
  void aSecondStartShowsTheSameDeliveriesAndNothingTwice() throws Exception {
    assertThat(Demozaken.tabel(tweedeStart))
        .isEqualTo(Demozaken.tabel(eersteStart))
        .doesNotHaveDuplicates();
    assertThat(Demozaken.tabel(tweedeStart)).hasSize(Demozaken.leveringen());
  }

  @Test
  void passwordsAreShownAtTheFirstStartOnly() {
    assertThat(eersteStart).contains("Wachtwoorden, eenmalig getoond:");
    assertThat(tweedeStart).doesNotContain("Wachtwoorden");
  }

  @Test
  void aNormalStartHasNothingToWarnOf() throws Exception {
    assertThat(poort.fouten()).isEmpty();
    assertThat(List.of(eersteStart, tweedeStart))
        .allSatisfy(
            uitvoer -> assertThat(uitvoer).doesNotContain("WARN", "ERROR", "Exception", "\tat "));
  }

  @Test
  void aTakenPortEndsTheStartWithOneLineThatNamesTheVariable() throws Exception {
    assertThat(start("--zorgpoort.sftp.poort=" + poort.sftppoort(), "--server.port=0"))
        .isEqualTo(
            "Poort %d is bezet: zet ZORGPOORT_SFTP_POORT op een vrije poort.\n"
                .formatted(poort.sftppoort()));
    assertThat(start("--zorgpoort.sftp.poort=0", "--server.port=" + poort.webpoort()))
        .isEqualTo(
            "Poort %d is bezet: zet SERVER_PORT op een vrije poort.\n".formatted(poort.webpoort()));
  }

  /** What a start says that comes to nothing. */
  private String start(String... poorten) throws Exception {
    List<String> argumenten = new ArrayList<>(List.of("run", "--zorgpoort.map=" + basis + "/niet"));
    argumenten.addAll(List.of(poorten));
    try (Poortproces bezet = programma.voer(basis, argumenten)) {
      assertThat(bezet.exitcode()).isEqualTo(1);
      assertThat(bezet.uitvoer()).isEmpty();
      return bezet.fouten();
    }
  }

  // ---- sending and fetching

  @Test
  void theRetoursOfTheDemoAreFetchedAsTheSamplesHaveThem() throws Exception {
    Map<String, byte[]> opgehaald = new HashMap<>();
    for (String account : Demozaken.ACCOUNTS) {
      Path doel = Files.createDirectory(partners.get(account).bureau().resolve("demo"));
      partners.get(account).sftp("get uit/*_[1-9a-z]*-[1-9]-*.txt_* demo").gelukt();
      for (String naam : Partner.namen(doel)) {
        String zonderHash = naam.replaceAll("_[0-9A-F]{8}[.].*", "");
        opgehaald.put(zonderHash, Files.readAllBytes(doel.resolve(naam)));
      }
    }
    Map<String, byte[]> verwacht = Demozaken.retouren();
    verwacht.forEach(
        (naam, retour) -> assertThat(opgehaald.get("AW320_" + naam)).as(naam).isEqualTo(retour));
    assertThat(opgehaald.keySet().stream().filter(naam -> naam.startsWith("AW320_")))
        .hasSameSizeAs(verwacht.keySet());
    boeken().wachtOp("OPGEHAALD", List.copyOf(verwacht.keySet()));
  }

  @Test
  void aDeliveryWithoutFindingsIsGrantedInFullAndFetched() throws Exception {
    byte[] retour = linde().antwoord("AW320", "goed.txt", heen.goed("30999011", 1));

    boeken().wachtOp("OPGEHAALD", List.of("goed.txt"));
    Boeken.Levering levering = boeken().levering("goed.txt");
    assertThat(Verwachting.bestandscodes(retour)).isEqualTo("8001");
    assertThat(Verwachting.toegekend(retour)).isPositive().isEqualTo(levering.ingediend());
    assertThat(retour)
        .isEqualTo(
            new Verwachting(programma, linde().bureau(), List.of("goed.txt")).retour(levering));
  }

  @Test
  void theSameBytesAgainAreRejectedAsAWhole() throws Exception {
    byte[] bestand = heen.goed("30999012", 2);
    linde().antwoord("AW320", "eens.txt", bestand);

    byte[] retour = linde().antwoord("AW320", "andermaal.txt", bestand);

    assertThat(Verwachting.bestandscodes(retour)).isEqualTo("8067");
    assertThat(retour).hasSize(2 * 372);
    assertThat(Verwachting.toegekend(retour)).isZero();
  }

  @Test
  void otherBytesWithTheSameInvoiceNumberAreRejectedAsAWhole() throws Exception {
    byte[] eerste = heen.goed("30999013", 3);
    linde().antwoord("AW320", "factuur.txt", eerste);

    byte[] ander = heen.metFactuurVan(eerste, heen.goed("30999013", 4));
    byte[] retour = linde().antwoord("AW320", "factuur-weer.txt", ander);

    assertThat(Verwachting.bestandscodes(retour)).isEqualTo("0030");
    assertThat(retour).hasSize(2 * 372);
  }

  @Test
  void anUnrecognisableFileIsAnsweredByAText() throws Exception {
    byte[] antwoord =
        linde().antwoord("GEWEIGERD", "foto.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1});

    assertThat(new String(antwoord, StandardCharsets.UTF_8))
        .startsWith("# Uw bestand is niet herkend\n")
        .contains("foto.jpg");
    boeken().wachtOp("OPGEHAALD", List.of("foto.jpg"));
  }

  @Test
  void aFileForSomebodyElsesCodeIsRefusedByAText() throws Exception {
    byte[] antwoord = linde().antwoord("GEWEIGERD", "vreemd.txt", heen.goed("75999011", 5));

    assertThat(new String(antwoord, StandardCharsets.UTF_8)).contains("75999011", "vreemd.txt");
    Boeken.Levering levering = boeken().levering("vreemd.txt");
    assertThat(levering.geboekteRegels()).isZero();
    assertThat(levering.toegekend()).isZero();
  }

  // ---- what a partner cannot do

  @Test
  void aPartnerSeesOnlyItsOwnFiles() throws Exception {
    String vanLinde =
        linde().opSchijf("uit").stream().filter(n -> n.startsWith("AW320_vol")).findFirst().get();
    Partner delta = partners.get("delta");

    assertThat(delta.sftp("ls -1 uit").gelukt().uitvoer())
        .contains("uit/AW320_servicebureau-1-september.txt_")
        .doesNotContain("volledig-toegekend");
    delta.sftp("get uit/" + vanLinde).mislukt("not found");
    delta.sftp("get ../linde/uit/" + vanLinde).mislukt("not found");
    delta.sftp("get /../../linde/uit/" + vanLinde).mislukt("not found");
    delta.sftp("get " + map.resolve("sftp/linde/uit").resolve(vanLinde)).mislukt("not found");
  }

  @Test
  void aPartnerCannotLeaveItsRoot() throws Exception {
    assertThat(linde().sftp("cd ../../..", "pwd").gelukt().uitvoer())
        .contains("Remote working directory: /\n");
    assertThat(linde().sftp("cd ../..", "ls -1").gelukt().uitvoer().lines())
        .contains("in", "uit")
        .doesNotContain("sftp", "partners", "sleutels", "db");
    linde().sftp("ln -s / in/weg").mislukt("Permission denied");
    linde().sftp("mkdir in/map").mislukt("Permission denied");
  }

  @Test
  void aPartnerCannotPutOrRenameInItsOutFolder() throws Exception {
    Files.writeString(linde().bureau().resolve("eigen"), "eigen");

    linde().sftp("put eigen uit/eigen").mislukt("Permission denied");
    linde().sftp("put eigen in/eigen.part", "rename in/eigen.part uit/eigen").mislukt("Permission");

    assertThat(linde().opSchijf("uit")).doesNotContain("eigen");
    linde().sftp("rm in/eigen.part").gelukt();
  }

  @Test
  void aDeliveredRetourCanBeRemoved() throws Exception {
    linde().stuur("weg.txt", heen.goed("30999014", 6));
    String retour = linde().wachtOp("AW320", "weg.txt");
    boeken().wachtOp("VERZONDEN", List.of("weg.txt"));

    linde().sftp("rm uit/" + retour).gelukt();

    assertThat(linde().opSchijf("uit")).doesNotContain(retour);
  }

  /** The process stands still between placing the retour, after its report, and marking it. */
  @Test
  void aRetourThatIsNotMarkedAsDeliveredCannotBeRemoved() throws Exception {
    Path eigen = basis.resolve("stil");
    new Demosleutels(eigen).maak();
    naslag.voerIn(programma, eigen, basis);
    try (Poortproces stil =
        programma.start(eigen, "--zorgpoort.demo=false", "--zorgpoort.stop-na=uit-hernoemd:2")) {
      Partner partner = partner("linde", eigen, stil);
      partner.stuur("blijft.txt", heen.goed("30999015", 7));
      stil.wachtOp("stil na uit-hernoemd:2");
      String retour = partner.wachtOp("AW320", "blijft.txt");

      partner.sftp("rm uit/" + retour).mislukt("Permission denied");
      partner.sftp("rename uit/%s in/%s".formatted(retour, retour)).mislukt("Permission denied");
      partner.sftp("rm uit/" + partner.wachtOp("RAPPORT", "blijft.txt")).mislukt("Permission");

      assertThat(partner.opSchijf("uit")).contains(retour).hasSize(2);
    }
  }

  // ---- side by side

  @Test
  void listingWorksWhileFilesAreClaimed() throws Exception {
    List<String> stuur = new ArrayList<>();
    List<String> namen = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      namen.add("reeks-%02d.txt".formatted(i));
      Files.write(
          linde().bureau().resolve(namen.get(i)),
          ("reeks " + i).getBytes(StandardCharsets.US_ASCII));
      stuur.add("put %s in/%s".formatted(namen.get(i), namen.get(i)));
    }
    CompletableFuture<OpenSsh.Uitkomst> zending = CompletableFuture.supplyAsync(() -> doe(stuur));
    do {
      doe(List.of("ls -l in", "ls -l in", "ls -l in", "ls -l in", "ls -l in")).gelukt();
    } while (!zending.isDone());
    zending.get().gelukt();
    boeken().wachtOp("VERZONDEN", namen);
  }

  private OpenSsh.Uitkomst doe(List<String> regels) {
    try {
      return linde().sftp(regels.toArray(String[]::new));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
