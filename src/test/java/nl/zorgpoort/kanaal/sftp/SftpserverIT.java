package nl.zorgpoort.kanaal.sftp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.zorgpoort.verwerking.intake.Postvak.Wachtend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sending and fetching as a partner does it: with the OpenSSH client. */
class SftpserverIT extends MetOpenSsh {
  // ---- sending

  @Test
  void anUploadIsReportedOnceWhenItCloses() throws Exception {
    lokaal("a.txt", "inhoud a");

    sftp("put a.txt in/a.txt").gelukt();

    assertThat(opstelling.meldingen).containsExactly("gesloten linde a.txt");
    assertThat(opstelling.lees("linde", "a.txt")).isEqualTo("inhoud a");
    assertThat(opstelling.mappen.claim("linde", "a.txt")).isPresent();
  }

  @Test
  void uploadsAreReportedInTheOrderOfClosing() throws Exception {
    var regels = new ArrayList<String>();
    var verwacht = new ArrayList<String>();
    for (var naam : List.of("z", "a", "m", "0", "q")) {
      lokaal(naam, naam);
      regels.add("put " + naam + " in/" + naam);
      verwacht.add("gesloten linde " + naam);
    }

    sftp(regels.toArray(String[]::new)).gelukt();

    assertThat(opstelling.meldingen).containsExactlyElementsOf(verwacht);
  }

  @Test
  void aLargeFileArrivesAsItWasSent() throws Exception {
    var inhoud = bytes(5_000_003);
    Files.write(werk.resolve("groot"), inhoud);

    sftp("put groot in/groot").gelukt();

    assertThat(opstelling.in("linde", "groot")).hasBinaryContent(inhoud);
  }

  @Test
  void aTemporaryNameIsReportedOnlyAfterItsRename() throws Exception {
    lokaal("a.txt", "inhoud");

    sftp("put a.txt in/a.txt.PART").gelukt();
    assertThat(opstelling.meldingen).isEmpty();

    sftp("rename in/a.txt.PART in/a.txt").gelukt();
    assertThat(opstelling.meldingen).containsExactly("gesloten linde a.txt");
    assertThat(opstelling.lees("linde", "a.txt")).isEqualTo("inhoud");
  }

  @Test
  void aRenameNeverOverwrites() throws Exception {
    lokaal("een", "een");
    lokaal("twee", "twee");

    sftp("put een in/een", "put twee in/twee.part", "rename in/twee.part in/een").mislukt("rename");

    assertThat(opstelling.lees("linde", "een")).isEqualTo("een");
    assertThat(opstelling.lees("linde", "twee.part")).isEqualTo("twee");
  }

  @Test
  void aFileThatIsNotClaimedCanBeWrittenAgainAndRemoved() throws Exception {
    lokaal("a", "lange eerste versie");
    lokaal("b", "tweede");

    sftp("put a in/x", "put b in/x").gelukt();
    assertThat(opstelling.lees("linde", "x")).isEqualTo("tweede");
    sftp("rm in/x").gelukt();

    assertThat(opstelling.in("linde", "x")).doesNotExist();
    assertThat(opstelling.meldingen).containsExactly("gesloten linde x", "gesloten linde x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"é \uD83D\uDCE6.txt", "a b'c.txt", "%0A.txt", "AW319;rm -rf.txt"})
  void namesAreTakenAsTheyAre(String naam) throws Exception {
    lokaal("a", "inhoud");

    sftp("put a \"in/" + naam + "\"").gelukt();

    assertThat(opstelling.meldingen).containsExactly("gesloten linde " + naam);
    assertThat(opstelling.mappen.claim("linde", naam)).isPresent();
  }

  @Test
  void timesAndPermissionsAreAcceptedAndChangeNothing() throws Exception {
    lokaal("a", "inhoud");
    var rechten = Files.getPosixFilePermissions(Files.createFile(basis.resolve("proef")));

    sftp("put -p a in/a", "chmod 000 in/a").gelukt();

    assertThat(Files.getPosixFilePermissions(opstelling.in("linde", "a"))).isEqualTo(rechten);
    assertThat(opstelling.meldingen).containsExactly("gesloten linde a");
  }

  @Test
  void twoHundredFilesOverSeveralConnectionsKeepTheirOwnContent() throws Exception {
    var pool = Executors.newFixedThreadPool(5);
    var taken = new ArrayList<Callable<OpenSsh.Uitkomst>>();
    for (int verbinding = 0; verbinding < 5; verbinding++) {
      var regels = new ArrayList<String>();
      for (int i = 0; i < 40; i++) {
        var naam = "v%d-%02d".formatted(verbinding, i);
        lokaal(naam, naam.repeat(50 * i));
        regels.add("put " + naam + " in/" + naam);
      }
      taken.add(() -> sftp(regels.toArray(String[]::new)));
    }
    for (var uitkomst : pool.invokeAll(taken)) {
      uitkomst.get().gelukt();
    }
    pool.shutdown();

    assertThat(opstelling.meldingen).hasSize(200).doesNotHaveDuplicates();
    for (var melding : opstelling.meldingen) {
      var naam = melding.substring("gesloten linde ".length());
      var claim = opstelling.mappen.claim("linde", naam).orElseThrow();
      try (var in = opstelling.mappen.open(claim)) {
        assertThat(new String(in.readAllBytes(), UTF_8))
            .isEqualTo(naam.repeat(50 * Integer.parseInt(naam.substring(3))));
      }
    }
  }

  @Test
  void anUploadThatBreaksOffIsNotReportedAndNotTaken() throws Exception {
    Files.write(werk.resolve("groot"), bytes(20_000_000));
    var batch = Files.writeString(werk.resolve("batch"), "put groot in/groot");
    var proces =
        client
            .client(
                "sftp",
                linde,
                "-l",
                "8000",
                "-b",
                batch.toString(),
                "-P",
                "" + client.poort(),
                "linde@127.0.0.1")
            .start();
    wachtTot(
        () ->
            Files.exists(opstelling.in("linde", "groot"))
                && Files.size(opstelling.in("linde", "groot")) > 100_000);
    proces.descendants().forEach(ProcessHandle::destroyForcibly);
    proces.destroyForcibly().waitFor();
    wachtTot(() -> !opstelling.mappen.in("linde").wordtGeschreven("groot"));

    assertThat(opstelling.meldingen).isEmpty();
    assertThat(opstelling.mappen.rustend(Duration.ZERO)).isEmpty();
    assertThat(opstelling.mappen.claim("linde", "groot")).isEmpty();

    lokaal("heel", "heel");
    sftp("put heel in/groot").gelukt();
    assertThat(opstelling.meldingen).containsExactly("gesloten linde groot");
    assertThat(opstelling.mappen.rustend(Duration.ZERO))
        .containsExactly(new Wachtend("linde", "groot"));
  }

  // ---- fetching

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 32_768, 3_000_001})
  void aWholeFetchIsReported(int grootte) throws Exception {
    opstelling.lever("linde", "AW320.txt", bytes(grootte));

    sftp("get uit/AW320.txt opgehaald").gelukt();

    assertThat(werk.resolve("opgehaald")).hasBinaryContent(bytes(grootte));
    assertThat(opstelling.meldingen).containsExactly("gelezen linde AW320.txt");
  }

  @Test
  void aDeliveryThatIsNotVerzondenCannotBeRemoved() throws Exception {
    opstelling.lever("linde", "AW320.txt", bytes(10));

    sftp("rm uit/AW320.txt").mislukt("Permission denied");

    assertThat(opstelling.uit("linde", "AW320.txt")).exists();
  }

  @Test
  void aDeliveryThatIsVerzondenCanBeRemoved() throws Exception {
    opstelling.lever("linde", "AW320.txt", bytes(10));
    opstelling.verzonden.add("linde/AW320.txt");

    sftp("rm uit/AW320.txt").gelukt();

    assertThat(opstelling.uit("linde", "AW320.txt")).doesNotExist();
  }

  // ---- start and stop

  @Test
  void theHostKeyStaysTheSameOverARestart(@TempDir Path map) throws Exception {
    var instellingen = Sftpinstellingen.lokaal(0, map);
    var eerste = new Opstelling(map, partners, instellingen);
    int poort = eerste.server.poort();
    var strikt = new OpenSsh(werk, poort);
    strikt.sftp("linde", linde, "ls").gelukt();
    eerste.close();

    try (var tweede = new Opstelling(map, partners, Sftpinstellingen.lokaal(poort, map))) {
      assertThat(tweede.server.poort()).isEqualTo(poort);
      strikt.sftp("linde", linde, "ls").gelukt();
    }
    assertThat(Files.getPosixFilePermissions(map.resolve("hostsleutel_ed25519")))
        .isEqualTo(java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
    assertThat(Files.readString(map.resolve("hostsleutel_ed25519")))
        .startsWith("-----BEGIN OPENSSH PRIVATE KEY-----");
  }

  @Test
  void aTakenPortFailsTheStartAndNamesThePort(@TempDir Path map) {
    int poort = opstelling.server.poort();

    var fout =
        catchThrowableOfType(
            Poortbezet.class,
            () -> new Opstelling(map, partners, Sftpinstellingen.lokaal(poort, map)));

    assertThat(fout.poort()).isEqualTo(poort);
    assertThat(fout).hasMessageContaining("" + poort);
  }

  @Test
  void aStoppedServerRefusesConnections() throws Exception {
    opstelling.close();

    assertThat(opstelling.server.isGestart()).isFalse();
    sftp("ls").mislukt("Connection refused");
  }
}
