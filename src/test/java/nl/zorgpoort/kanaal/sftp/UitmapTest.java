package nl.zorgpoort.kanaal.sftp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Executors;
import nl.zorgpoort.verwerking.aflevering.Uitvak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UitmapTest {
  @TempDir Path basis;
  private Sftpmappen mappen;

  @BeforeEach
  void start() throws IOException {
    mappen = new Sftpmappen(basis, List.of("linde"), InstantSource.system());
  }

  private Path uit(String naam) {
    return basis.resolve("sftp/linde/uit").resolve(naam);
  }

  private static String sha256(String inhoud) {
    return HexFormat.of().formatHex(Schijf.sha256().digest(inhoud.getBytes(UTF_8)));
  }

  private void plaats(String naam, String inhoud) throws IOException {
    mappen.plaats("linde", naam, sha256(inhoud), uit -> uit.write(inhoud.getBytes(UTF_8)));
  }

  private List<Path> tijdelijk() throws IOException {
    try (var paden = Files.list(basis.resolve("uit-tijdelijk"))) {
      return paden.toList();
    }
  }

  @Test
  void deliversWholeFilesAndLeavesNothingElse() throws IOException {
    plaats("AW320.txt", "retour");

    assertThat(uit("AW320.txt")).hasContent("retour");
    assertThat(tijdelijk()).isEmpty();
  }

  @Test
  void theSameBytesUnderTheSameNameAreDelivered() throws IOException {
    plaats("AW320.txt", "retour");
    mappen.plaats(
        "linde",
        "AW320.txt",
        sha256("retour"),
        uit -> {
          throw new AssertionError("must not be written again");
        });

    assertThat(uit("AW320.txt")).hasContent("retour");
  }

  @Test
  void otherBytesUnderTheSameNameAreNeverOverwritten() throws IOException {
    plaats("AW320.txt", "retour");

    assertThatThrownBy(() -> plaats("AW320.txt", "ander"))
        .isInstanceOf(Uitvak.NaamBezet.class)
        .hasMessageContaining("AW320.txt");
    assertThat(uit("AW320.txt")).hasContent("retour");
    assertThat(tijdelijk()).isEmpty();
  }

  @Test
  void aLinkInTheWayIsATakenName() throws IOException {
    var doel = Files.writeString(basis.resolve("elders"), "retour");
    Files.createSymbolicLink(uit("AW320.txt"), doel);

    assertThatThrownBy(() -> plaats("AW320.txt", "retour")).isInstanceOf(Uitvak.NaamBezet.class);
  }

  @Test
  void refusesToDeliverOtherBytesThanAnnounced() throws IOException {
    assertThatIOException()
        .isThrownBy(
            () ->
                mappen.plaats(
                    "linde", "x", sha256("een"), uit -> uit.write("twee".getBytes(UTF_8))))
        .withMessageContaining("not what was announced");
    assertThat(uit("x")).doesNotExist();
    assertThat(tijdelijk()).isEmpty();
  }

  @Test
  void aFailureWhileWritingLeavesNothing() throws IOException {
    assertThatIOException()
        .isThrownBy(
            () ->
                mappen.plaats(
                    "linde",
                    "x",
                    sha256("een"),
                    uit -> {
                      uit.write('e');
                      throw new IOException("database gone");
                    }))
        .withMessage("database gone");
    assertThat(uit("x")).doesNotExist();
    assertThat(tijdelijk()).isEmpty();
  }

  @Test
  void sweepsWhatACrashLeftWhileWriting() throws IOException {
    Files.writeString(basis.resolve("uit-tijdelijk/rest"), "half");

    start();

    assertThat(tijdelijk()).isEmpty();
  }

  @Test
  void ofTwoDeliveriesUnderOneNameOneWins() throws Exception {
    var pool = Executors.newFixedThreadPool(2);
    for (int i = 0; i < 20; i++) {
      var naam = "x" + i;
      var een = pool.submit(() -> poging(naam, "een"));
      var twee = pool.submit(() -> poging(naam, "twee"));
      assertThat(List.of(een.get(), twee.get())).containsExactlyInAnyOrder(true, false);
    }
    pool.shutdown();
  }

  private boolean poging(String naam, String inhoud) throws IOException {
    try {
      plaats(naam, inhoud);
      return true;
    } catch (Uitvak.NaamBezet e) {
      return false;
    }
  }
}
