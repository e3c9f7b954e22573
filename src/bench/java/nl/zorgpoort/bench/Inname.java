package nl.zorgpoort.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.zorgpoort.Gateway;
import nl.zorgpoort.verwerking.intake.Postvakmelding;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Time from a closed file in an inbox to its retour in the out folder, on the whole gateway. */
final class Inname {
  private Inname() {}

  /** Where the gateway keeps its state. */
  enum Databank {
    H2("H2 file database"),
    POSTGRES("PostgreSQL");

    private final String naam;

    Databank(String naam) {
      this.naam = naam;
    }

    String naam() {
      return naam;
    }
  }

  /**
   * @param piekMb highest use of the heap during the run, garbage included
   */
  record Uitkomst(double seconden, long piekMb) {}

  static Uitkomst meet(Databank databank, Path klein, Path bestand, Path map) throws Exception {
    Path gateway = map.resolve("gateway-" + databank.name());
    wis(gateway);
    if (databank == Databank.H2) {
      return meet(klein, bestand, gateway, List.of());
    }
    try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
      String url = postgres.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true";
      return meet(klein, bestand, gateway, List.of("--spring.datasource.url=" + url));
    }
  }

  private static Uitkomst meet(Path klein, Path bestand, Path map, List<String> extra)
      throws Exception {
    List<String> instellingen =
        new ArrayList<>(
            List.of("--zorgpoort.map=" + map, "--zorgpoort.sftp.poort=0", "--server.port=0"));
    instellingen.addAll(extra);
    try (ConfigurableApplicationContext gateway =
        new SpringApplication(Gateway.class).run(instellingen.toArray(String[]::new))) {
      lever(gateway, klein, "warm.txt", map);
      return lever(gateway, bestand, "groot.txt", map);
    }
  }

  private static Uitkomst lever(
      ConfigurableApplicationContext gateway, Path bestand, String naam, Path map)
      throws Exception {
    Path linde = map.resolve("sftp/linde");
    Path tijdelijk = linde.resolve("in/" + naam + ".part");
    Files.copy(bestand, tijdelijk);
    Path doel = linde.resolve("in/" + naam);
    long begin = System.nanoTime();
    Files.move(tijdelijk, doel, StandardCopyOption.ATOMIC_MOVE);
    gateway.getBean(Postvakmelding.class).gesloten("linde", naam);
    long piek = 0;
    while (!heeftRetour(linde.resolve("uit"), "AW320_" + naam)) {
      if (System.nanoTime() - begin > 600_000_000_000L) {
        throw new IllegalStateException("no retour in ten minutes");
      }
      piek = Math.max(piek, inGebruik());
      Thread.sleep(20);
    }
    return new Uitkomst((System.nanoTime() - begin) / 1e9, piek >> 20);
  }

  private static boolean heeftRetour(Path uit, String begin) throws IOException {
    try (Stream<Path> bestanden = Files.list(uit)) {
      return bestanden.anyMatch(p -> p.getFileName().toString().startsWith(begin));
    }
  }

  private static long inGebruik() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static void wis(Path map) throws IOException {
    if (Files.exists(map)) {
      try (Stream<Path> alles = Files.walk(map)) {
        for (Path pad : alles.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.delete(pad);
        }
      }
    }
  }
}
