package nl.zorgpoort.kanaal.sftp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.Attributes;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.common.SftpConstants;
import org.junit.jupiter.api.Test;

/** Requests in an order that the OpenSSH client never uses. */
class SftpserverTest extends MetMinaClient {
  // ---- sending

  @Test
  void aFileIsNotReadyWhileItsHandleIsOpen() throws Exception {
    try (var sftp = sftp()) {
      var handle = sftp.open("in/x", OpenMode.Write, OpenMode.Create);
      sftp.write(handle, 0, new byte[] {'x'});
      assertThat(opstelling.mappen.claim("linde", "x")).isEmpty();
      assertThat(opstelling.mappen.rustend(Duration.ZERO)).isEmpty();
      assertThat(opstelling.meldingen).isEmpty();

      sftp.close(handle);
      assertThat(opstelling.meldingen).containsExactly("gesloten linde x");
      assertThat(opstelling.mappen.claim("linde", "x")).isPresent();
    }
  }

  @Test
  void readingBackAnUploadReportsNothing() throws Exception {
    try (var sftp = sftp()) {
      schrijf(sftp, "in/x", "inhoud");
      try (var in = sftp.read("in/x")) {
        assertThat(in.readAllBytes()).asString(UTF_8).isEqualTo("inhoud");
      }
      assertThat(opstelling.meldingen).containsExactly("gesloten linde x");
    }
  }

  @Test
  void aSessionThatEndsWithTheFileOpenLeavesItHalf() throws Exception {
    var sftp = sftp();
    var handle = sftp.open("in/x", OpenMode.Write, OpenMode.Create);
    sftp.write(handle, 0, new byte[] {'x'});
    sessies.get(0).close(true).await();
    wachtTot(() -> !opstelling.mappen.in("linde").wordtGeschreven("x"));

    assertThat(opstelling.meldingen).isEmpty();
    assertThat(opstelling.mappen.claim("linde", "x")).isEmpty();
    assertThat(opstelling.in("linde", "x")).hasContent("x");
  }

  @Test
  void aRetryBesideADeadSessionIsTheOneThatCounts() throws Exception {
    var dood = sftp();
    var handle = dood.open("in/x", OpenMode.Write, OpenMode.Create);
    dood.write(handle, 0, "half en lang".getBytes(UTF_8));
    try (var sftp = sftp()) {
      schrijf(sftp, "in/x", "heel");
      dood.write(handle, 12, "te laat".getBytes(UTF_8));
      assertThat(opstelling.meldingen).containsExactly("gesloten linde x");
      assertThat(opstelling.lees("linde", "x")).isEqualTo("heel");
    }
    sessies.get(0).close(true).await();
    assertThat(opstelling.mappen.claim("linde", "x")).isPresent();
    assertThat(opstelling.meldingen).containsExactly("gesloten linde x");
  }

  @Test
  void aPartialUploadCanBeResumedAndThenCounts() throws Exception {
    var eerste = sftp();
    eerste.write(eerste.open("in/x", OpenMode.Write, OpenMode.Create), 0, "een".getBytes(UTF_8));
    sessies.get(0).close(true).await();
    wachtTot(() -> !opstelling.mappen.in("linde").wordtGeschreven("x"));

    try (var sftp = sftp();
        var handle = sftp.open("in/x", OpenMode.Write)) {
      sftp.write(handle, 3, "twee".getBytes(UTF_8));
    }
    assertThat(opstelling.meldingen).containsExactly("gesloten linde x");
    assertThat(opstelling.lees("linde", "x")).isEqualTo("eentwee");
  }

  @Test
  void aFileThatIsBeingWrittenCannotBeRenamedButCanBeRemoved() throws Exception {
    try (var sftp = sftp()) {
      var handle = sftp.open("in/x.part", OpenMode.Write, OpenMode.Create);
      assertThat(status(() -> sftp.rename("in/x.part", "in/x")))
          .isEqualTo(SftpConstants.SSH_FX_FAILURE);
      sftp.remove("in/x.part");
      sftp.close(handle);
    }
    assertThat(opstelling.meldingen).isEmpty();
    assertThat(opstelling.in("linde", "x.part")).doesNotExist();
  }

  @Test
  void theSizeOfAFileIsOnlySetWhileItIsWritten() throws Exception {
    try (var sftp = sftp()) {
      var handle = sftp.open("in/x", OpenMode.Write, OpenMode.Create);
      sftp.write(handle, 0, "inhoud".getBytes(UTF_8));
      sftp.setStat(handle, new Attributes().size(2));
      sftp.close(handle);
      assertThat(opstelling.lees("linde", "x")).isEqualTo("in");

      assertThat(status(() -> sftp.setStat("in/x", new Attributes().size(0))))
          .isEqualTo(SftpConstants.SSH_FX_PERMISSION_DENIED);
      assertThat(opstelling.lees("linde", "x")).isEqualTo("in");
    }
  }

  @Test
  void settingTheTimeOfAFileThatWasTakenInIsNoFault() throws Exception {
    try (var sftp = sftp()) {
      schrijf(sftp, "in/x", "inhoud");
      opstelling.mappen.claim("linde", "x").orElseThrow();

      sftp.setStat("in/x", TIJDEN);
    }
  }

  @Test
  void namesMayHoldALineEndAndABackslash() throws Exception {
    try (var sftp = sftp()) {
      schrijf(sftp, "in/a\nb\\c", "inhoud");
      assertThat(opstelling.meldingen).containsExactly("gesloten linde a\nb\\c");
      assertThat(opstelling.mappen.claim("linde", "a\nb\\c")).isPresent();
    }
  }

  @Test
  void aNameTheFileSystemCannotHoldIsRefused() throws Exception {
    try (var sftp = sftp()) {
      assertThat(status(() -> schrijf(sftp, "in/" + "n".repeat(256), "x")))
          .isEqualTo(SftpConstants.SSH_FX_FAILURE);
      assertThat(status(() -> schrijf(sftp, "in/a\0b", "x"))).isNotZero();
      schrijf(sftp, "in/" + "n".repeat(255), "x");
    }
    assertThat(opstelling.meldingen).containsExactly("gesloten linde " + "n".repeat(255));
  }

  // ---- fetching

  @Test
  void halfAFetchIsNotReported() throws Exception {
    opstelling.lever("linde", "AW320.txt", new byte[100_000]);
    try (var sftp = sftp();
        var handle = sftp.open("uit/AW320.txt", OpenMode.Read)) {
      assertThat(sftp.read(handle, 0, new byte[30_000])).isEqualTo(30_000);
    }
    assertThat(opstelling.meldingen).isEmpty();
  }

  @Test
  void theEndAloneIsNotReported() throws Exception {
    opstelling.lever("linde", "AW320.txt", new byte[1000]);
    try (var sftp = sftp();
        var handle = sftp.open("uit/AW320.txt", OpenMode.Read)) {
      assertThat(sftp.read(handle, 500, new byte[1000])).isEqualTo(500);
    }
    assertThat(opstelling.meldingen).isEmpty();
  }

  @Test
  void blocksInAnyOrderMakeAWholeFetchWhenTheHandleCloses() throws Exception {
    opstelling.lever("linde", "AW320.txt", new byte[10_000]);
    var blokken = new ArrayList<>(IntStream.range(0, 10).boxed().toList());
    Collections.shuffle(blokken, new Random(1));
    try (var sftp = sftp()) {
      var handle = sftp.open("uit/AW320.txt", OpenMode.Read);
      for (int blok : blokken) {
        assertThat(sftp.read(handle, blok * 1000L, new byte[1000])).isEqualTo(1000);
      }
      assertThat(opstelling.meldingen).isEmpty();
      sftp.close(handle);
      assertThat(opstelling.meldingen).containsExactly("gelezen linde AW320.txt");
    }
  }

  @Test
  void aSessionThatEndsBeforeItClosesHasNotFetched() throws Exception {
    opstelling.lever("linde", "AW320.txt", new byte[10]);
    var sftp = sftp();
    sftp.read(sftp.open("uit/AW320.txt", OpenMode.Read), 0, new byte[10]);
    sessies.get(0).close(true).await();
    wachtTot(() -> sessies.get(0).isClosed());

    assertThat(opstelling.meldingen).isEmpty();
  }

  // ---- looking

  @Test
  void filesThatAreClaimedDuringAListingAreLeftOutOfIt() throws Exception {
    for (int i = 0; i < 500; i++) {
      Files.createFile(opstelling.in("linde", "%03d.txt".formatted(i)));
    }
    try (var sftp = sftp();
        var map = sftp.openDir("in")) {
      var eerste = namen(sftp.readDir(map));
      assertThat(eerste).contains(".", "..").hasSizeBetween(3, 501);
      for (int i = 0; i < 500; i++) {
        opstelling.mappen.claim("linde", "%03d.txt".formatted(i));
      }

      assertThat(namen(Optional.ofNullable(sftp.readDir(map)).orElse(List.of()))).isEmpty();
      assertThat(namen(sftp.readEntries("in"))).containsExactlyInAnyOrder(".", "..");
    }
  }

  private static List<String> namen(Collection<SftpClient.DirEntry> regels) {
    return regels.stream().map(SftpClient.DirEntry::getFilename).toList();
  }
}
