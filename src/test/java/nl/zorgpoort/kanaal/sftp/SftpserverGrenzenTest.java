package nl.zorgpoort.kanaal.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;
import org.apache.sshd.sftp.client.SftpClient.CopyMode;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.client.impl.DefaultSftpClient;
import org.apache.sshd.sftp.client.impl.SftpResponse;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that the OpenSSH client never makes. */
class SftpserverGrenzenTest extends MetMinaClient {
  // ---- log in

  @Test
  void aPasswordOpensItsAccountOnly() throws Exception {
    try (var sftp = sftp()) {
      assertThat(sftp.canonicalPath(".")).isEqualTo("/");
    }
    assertThat(catchThrowableOfType(SshException.class, () -> meldAan("linde", "welkom-01")))
        .hasMessageContaining("No more authentication methods");
    assertThat(catchThrowableOfType(SshException.class, () -> meldAan("niemand", "Welkom-01")))
        .hasMessageContaining("No more authentication methods");
  }

  @Test
  void aConnectionEndsAfterTheAttemptsItMayMake() throws Exception {
    var sessie =
        ssh.connect("linde", "127.0.0.1", opstelling.server.poort())
            .verify(Duration.ofSeconds(10))
            .getSession();
    for (int i = 0; i < 10; i++) {
      sessie.addPasswordIdentity("fout-" + i);
    }
    sessie.addPasswordIdentity("Welkom-01");

    assertThat(
            catchThrowableOfType(
                SshException.class, () -> sessie.auth().verify(Duration.ofSeconds(10))))
        .hasMessageContaining("Too many authentication failures");
  }

  @Test
  void anAccountHasALimitedNumberOfSessions() throws Exception {
    for (int i = 0; i < 10; i++) {
      meldAan("linde", "Welkom-01");
    }

    assertThat(catchThrowableOfType(SshException.class, () -> meldAan("linde", "Welkom-01")))
        .hasMessageContaining("Too many concurrent connections");
    meldAan("delta", "Welkom-01");
  }

  @Test
  void anIdleConnectionIsClosed(@TempDir Path map) throws Exception {
    var instellingen =
        new Sftpinstellingen(
            "127.0.0.1", 0, map, 1, 1, Duration.ofSeconds(5), Duration.ofMillis(300));
    try (var ander = new Opstelling(map, partners, instellingen)) {
      var sessie =
          ssh.connect("linde", "127.0.0.1", ander.server.poort())
              .verify(Duration.ofSeconds(10))
              .getSession();
      sessie.addPasswordIdentity("Welkom-01");
      sessie.auth().verify(Duration.ofSeconds(10));

      wachtTot(sessie::isClosed);
    }
  }

  // ---- what is refused

  @Test
  void linksCopiesAndOverwritingRenamesAreRefused() throws Exception {
    try (var sftp = sftp()) {
      schrijf(sftp, "in/x", "x");
      schrijf(sftp, "in/y", "y");
      assertThat(status(() -> sftp.link("in/l", "/in/x", true)))
          .isEqualTo(SftpConstants.SSH_FX_PERMISSION_DENIED);
      assertThat(status(() -> sftp.readLink("in/x")))
          .isEqualTo(SftpConstants.SSH_FX_PERMISSION_DENIED);
      assertThat(status(() -> sftp.rename("in/x", "in/y")))
          .isEqualTo(SftpConstants.SSH_FX_FILE_ALREADY_EXISTS);
      assertThat(
              catchThrowableOfType(
                  UnsupportedOperationException.class,
                  () -> sftp.rename("in/x", "in/y", CopyMode.Overwrite)))
          .isNotNull();
      assertThat(sftp.getServerExtensions()).doesNotContainKeys("copy-data", "copy-file");
      assertThat(opstelling.lees("linde", "y")).isEqualTo("y");
    }
    try (var map = Files.list(opstelling.in("linde", "."))) {
      assertThat(map.map(pad -> pad.getFileName().toString())).containsExactlyInAnyOrder("x", "y");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "copy-file",
        "copy-data",
        "posix-rename@openssh.com",
        "hardlink@openssh.com",
        "lsetstat@openssh.com",
        "check-file-name",
        "md5-hash",
        "space-available",
        "version-select",
      })
  void anExtensionThatIsNotOfferedIsRefusedWhenItIsUsedAllTheSame(String naam) throws Exception {
    try (var sftp = (DefaultSftpClient) sftp()) {
      schrijf(sftp, "in/x", "x");
      schrijf(sftp, "in/y", "y");
      var verzoek = new ByteArrayBuffer();
      List.of(naam, "/in/x", "/in/y").forEach(verzoek::putString);
      verzoek.putBoolean(true);

      int nummer = sftp.send(SftpConstants.SSH_FXP_EXTENDED, verzoek);
      var antwoord =
          SftpResponse.parse(SftpConstants.SSH_FXP_EXTENDED, sftp.receive(nummer)).getBuffer();

      assertThat(antwoord.getInt()).isEqualTo(SftpConstants.SSH_FX_PERMISSION_DENIED);
      assertThat(opstelling.lees("linde", "x")).isEqualTo("x");
      assertThat(opstelling.lees("linde", "y")).isEqualTo("y");
    }
  }

  @Test
  void uitIsReadOnly() throws Exception {
    opstelling.lever("linde", "AW320.txt", new byte[10]);
    opstelling.verzonden.add("linde/AW320.txt");
    try (var sftp = sftp()) {
      for (var wijze : List.of(OpenMode.Write, OpenMode.Append, OpenMode.Truncate)) {
        assertThat(status(() -> sftp.open("uit/AW320.txt", OpenMode.Write, wijze)))
            .isEqualTo(SftpConstants.SSH_FX_PERMISSION_DENIED);
      }
      assertThat(status(() -> sftp.open("uit/AW320.txt", OpenMode.Read, OpenMode.Write)))
          .isEqualTo(SftpConstants.SSH_FX_PERMISSION_DENIED);
      assertThat(status(() -> sftp.rename("uit/AW320.txt", "uit/weg")))
          .isEqualTo(SftpConstants.SSH_FX_PERMISSION_DENIED);
      assertThat(status(() -> sftp.setStat("uit/AW320.txt", TIJDEN)))
          .isEqualTo(SftpConstants.SSH_FX_PERMISSION_DENIED);
    }
    assertThat(opstelling.uit("linde", "AW320.txt")).hasBinaryContent(new byte[10]);
  }

  @Test
  void anAnswerDoesNotTellWhereWeKeepFiles() throws Exception {
    try (var sftp = sftp()) {
      var fouten = new ArrayList<String>();
      for (Opdracht opdracht :
          List.<Opdracht>of(
              () -> sftp.open("in/niets", OpenMode.Read),
              () -> sftp.remove("in/niets"),
              () -> sftp.rename("in/niets", "in/iets"),
              () -> sftp.stat("in/niets"),
              () -> sftp.openDir("in/niets"),
              () -> schrijf(sftp, "in/" + "n".repeat(300), "x"))) {
        fouten.add(catchThrowableOfType(SftpException.class, opdracht::doe).toString());
      }
      assertThat(fouten).hasSize(6).noneMatch(fout -> fout.contains(basis.toString()));
    }
  }
}
