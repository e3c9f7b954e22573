package nl.zorgpoort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.mock.env.MockEnvironment;

/** One line that names the variable, and exit code 1. */
class PoortwachtTest {
  private final ByteArrayOutputStream fouten = new ByteArrayOutputStream();
  private final List<Integer> einde = new ArrayList<>();

  private String toets(MockEnvironment omgeving) {
    PrintStream uit = new PrintStream(fouten, true, StandardCharsets.UTF_8);
    new Poortwacht(uit, einde::add)
        .onApplicationEvent(
            new ApplicationEnvironmentPreparedEvent(
                new DefaultBootstrapContext(), new SpringApplication(), new String[0], omgeving));
    return fouten.toString(StandardCharsets.UTF_8);
  }

  private static MockEnvironment omgeving(int sftp, int web) {
    return new MockEnvironment()
        .withProperty("zorgpoort.demo", "true")
        .withProperty("zorgpoort.sftp.adres", "127.0.0.1")
        .withProperty("zorgpoort.sftp.poort", Integer.toString(sftp))
        .withProperty("server.address", "127.0.0.1")
        .withProperty("server.port", Integer.toString(web));
  }

  @Test
  void freePortsAreFine() {
    assertThat(toets(omgeving(0, 0))).isEmpty();
    assertThat(einde).isEmpty();
  }

  @Test
  void aTakenPortEndsWithTheVariableToSet() throws IOException {
    try (ServerSocket bezet = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      assertThat(toets(omgeving(bezet.getLocalPort(), bezet.getLocalPort())))
          .contains("Poort " + bezet.getLocalPort())
          .contains("ZORGPOORT_SFTP_POORT")
          .containsOnlyOnce("\n");
      assertThat(einde).containsExactly(1);
      fouten.reset();
      assertThat(toets(omgeving(0, bezet.getLocalPort()))).contains("SERVER_PORT");
    }
  }

  @Test
  void demoPartnersAreNotReachableFromOutside() {
    assertThat(toets(omgeving(0, 0).withProperty("zorgpoort.sftp.adres", "0.0.0.0")))
        .contains("ZORGPOORT_DEMO=false");
    assertThat(einde).containsExactly(1);
  }
}
