package nl.zorgpoort.kanaal.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import nl.zorgpoort.partner.Partners;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A running server and the OpenSSH client beside it. */
abstract class MetOpenSsh {
  @TempDir static Path sleutelmap;
  static Path linde;
  static Path delta;
  static Partners partners;

  @TempDir Path basis;
  @TempDir Path werk;
  Opstelling opstelling;
  OpenSsh client;

  @BeforeAll
  static void maakSleutels() throws Exception {
    OpenSsh.vereis();
    linde = OpenSsh.sleutel(sleutelmap.resolve("linde"), "-t", "ed25519");
    delta = OpenSsh.sleutel(sleutelmap.resolve("delta"), "-t", "ed25519");
    partners =
        Opstelling.partners(
            Map.of(
                "linde", List.of(OpenSsh.publiek(linde)),
                "delta", List.of(OpenSsh.publiek(delta))));
  }

  @BeforeEach
  void start() throws Exception {
    opstelling = new Opstelling(basis, partners);
    client = new OpenSsh(werk, opstelling.server.poort());
  }

  @AfterEach
  void stop() throws IOException {
    opstelling.close();
  }

  OpenSsh.Uitkomst sftp(String... regels) throws Exception {
    return client.sftp("linde", linde, regels);
  }

  void lokaal(String naam, String inhoud) throws IOException {
    Files.writeString(werk.resolve(naam), inhoud);
  }

  static byte[] bytes(int aantal) {
    var bytes = new byte[aantal];
    new Random(aantal).nextBytes(bytes);
    return bytes;
  }

  static void wachtTot(Callable<Boolean> klaar) throws Exception {
    for (int i = 0; i < 400 && !klaar.call(); i++) {
      Thread.sleep(25);
    }
    assertThat(klaar.call()).isTrue();
  }
}
