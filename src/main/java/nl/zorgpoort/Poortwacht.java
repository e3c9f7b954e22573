package nl.zorgpoort;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Before anything starts: are both ports free, and does nobody outside reach the demo partners. If
 * not, the process ends with one line that names the variable to set.
 */
final class Poortwacht implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
  private final PrintStream fouten;
  private final IntConsumer einde;

  Poortwacht(PrintStream fouten, IntConsumer einde) {
    this.fouten = fouten;
    this.einde = einde;
  }

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    Environment omgeving = event.getEnvironment();
    Stream.of(
            adres(omgeving, "zorgpoort.sftp.adres", "ZORGPOORT_SFTP_ADRES"),
            adres(omgeving, "server.address", "SERVER_ADDRESS"),
            poort(omgeving, "zorgpoort.sftp.adres", "zorgpoort.sftp.poort", "ZORGPOORT_SFTP_POORT"),
            poort(omgeving, "server.address", "server.port", "SERVER_PORT"))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(this::stop);
  }

  private void stop(String reden) {
    fouten.println(reden);
    einde.accept(1);
  }

  private static Optional<String> adres(Environment omgeving, String naam, String variabele) {
    String adres = omgeving.getRequiredProperty(naam);
    boolean demo = omgeving.getRequiredProperty("zorgpoort.demo", Boolean.class);
    return demo && !lokaal(adres)
        ? Optional.of(
            "Met demopartners luistert de gateway alleen op 127.0.0.1, niet op %s: zet %s of ZORGPOORT_DEMO=false."
                .formatted(adres, variabele))
        : Optional.empty();
  }

  private static boolean lokaal(String adres) {
    try {
      return InetAddress.getByName(adres).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static Optional<String> poort(
      Environment omgeving, String adres, String naam, String variabele) {
    int poort = omgeving.getRequiredProperty(naam, Integer.class);
    return vrij(omgeving.getRequiredProperty(adres), poort)
        ? Optional.empty()
        : Optional.of("Poort %d is bezet: zet %s op een vrije poort.".formatted(poort, variabele));
  }

  private static boolean vrij(String adres, int poort) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(adres, poort));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
