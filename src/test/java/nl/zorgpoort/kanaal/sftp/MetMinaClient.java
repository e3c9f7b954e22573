package nl.zorgpoort.kanaal.sftp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.zorgpoort.partner.Partners;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.Attributes;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.apache.sshd.sftp.common.SftpException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A running server and a client that sends single requests, in an order of our choice. */
abstract class MetMinaClient {
  /** Version 3 of the protocol only sends both. */
  static final Attributes TIJDEN =
      new Attributes().accessTime(FileTime.fromMillis(1000)).modifyTime(FileTime.fromMillis(1000));

  static Partners partners;

  @TempDir Path basis;
  Opstelling opstelling;
  SshClient ssh;
  final List<ClientSession> sessies = new ArrayList<>();

  @BeforeAll
  static void maakPartners() {
    partners = Opstelling.partners(Map.of("linde", List.of(), "delta", List.of()));
  }

  @BeforeEach
  void start() throws Exception {
    opstelling = new Opstelling(basis, partners);
    ssh = SshClient.setUpDefaultClient();
    ssh.setServerKeyVerifier((sessie, adres, sleutel) -> true);
    ssh.setFilePasswordProvider(FilePasswordProvider.EMPTY);
    ssh.start();
  }

  @AfterEach
  void stop() throws IOException {
    ssh.stop();
    opstelling.close();
  }

  ClientSession meldAan(String account, String wachtwoord) throws IOException {
    var sessie =
        ssh.connect(account, "127.0.0.1", opstelling.server.poort())
            .verify(Duration.ofSeconds(10))
            .getSession();
    sessie.addPasswordIdentity(wachtwoord);
    sessie.auth().verify(Duration.ofSeconds(10));
    sessies.add(sessie);
    return sessie;
  }

  SftpClient sftp() throws IOException {
    return SftpClientFactory.instance().createSftpClient(meldAan("linde", "Welkom-01"));
  }

  static void schrijf(SftpClient sftp, String pad, String inhoud) throws IOException {
    try (var handle = sftp.open(pad, OpenMode.Write, OpenMode.Create, OpenMode.Truncate)) {
      sftp.write(handle, 0, inhoud.getBytes(UTF_8));
    }
  }

  static int status(Opdracht opdracht) {
    return catchThrowableOfType(SftpException.class, opdracht::doe).getStatus();
  }

  @FunctionalInterface
  interface Opdracht {
    void doe() throws IOException;
  }

  static void wachtTot(Callable<Boolean> klaar) throws Exception {
    for (int i = 0; i < 400 && !klaar.call(); i++) {
      Thread.sleep(25);
    }
    assertThat(klaar.call()).isTrue();
  }
}
