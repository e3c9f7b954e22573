package nl.zorgpoort;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import nl.zorgpoort.verwerking.toestemming.Nepregistraties;
import nl.zorgpoort.verwerking.toestemming.Toestemmingsboek;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The whole gateway with registrations that are made up, reached as an employee does. */
final class Toestemmingpoort implements AutoCloseable {
  private static final Duration GEDULD = Duration.ofSeconds(30);

  private final ConfigurableApplicationContext context;
  private final String basis;

  @Configuration(proxyBeanMethods = false)
  static class Registraties {
    @Bean
    @Primary
    Nepregistraties nepregistraties() {
      return new Nepregistraties();
    }
  }

  private Toestemmingpoort(ConfigurableApplicationContext context, String basis) {
    this.context = context;
    this.basis = basis;
  }

  static Toestemmingpoort start(Path map, String... extra) throws IOException {
    int poort = vrijePoort();
    List<String> argumenten =
        new ArrayList<>(
            List.of(
                "--zorgpoort.map=" + map,
                "--zorgpoort.demo=false",
                "--zorgpoort.sftp.poort=0",
                "--server.port=" + poort,
                "--zorgpoort.fout.pauze=10",
                "--zorgpoort.veger.pauze=200"));
    argumenten.addAll(List.of(extra));
    SpringApplication gateway = new SpringApplication(Gateway.class, Registraties.class);
    return new Toestemmingpoort(
        gateway.run(argumenten.toArray(String[]::new)), "http://127.0.0.1:" + poort);
  }

  /** The link in a mail holds it, so it is known before the start. */
  private static int vrijePoort() throws IOException {
    try (ServerSocket vrij = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return vrij.getLocalPort();
    }
  }

  String basis() {
    return basis;
  }

  Nepregistraties registraties() {
    return context.getBean(Nepregistraties.class);
  }

  void vraag(String registratieId, String taal, boolean ontdubbelen) {
    registraties().met(Nepregistraties.stuk(registratieId, taal, ontdubbelen));
    context
        .getBean(Toestemmingsboek.class)
        .vraag(registratieId, context.getBean(InstantSource.class).instant());
  }

  static void wachtTot(String wat, BooleanSupplier waar) {
    long einde = System.nanoTime() + GEDULD.toNanos();
    while (!waar.getAsBoolean()) {
      if (System.nanoTime() > einde) {
        throw new AssertionError("not in time: " + wat);
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
