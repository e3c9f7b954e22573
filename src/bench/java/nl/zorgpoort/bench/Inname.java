package nl.zorgpoort.bench;

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
   * @param aandelen share of each stage in the time
   */
  record Uitkomst(double seconden, long piekMb, String aandelen) {}

  /** Delivers files one after the other to one gateway. */
  static List<Uitkomst> lever(List<String> instellingen, Path map, List<Path> bestanden)
      throws Exception {
    List<String> alle = new ArrayList<>(List.of("--zorgpoort.sftp.poort=0", "--server.port=0"));
    alle.addAll(instellingen);
    List<Uitkomst> uit = new ArrayList<>();
    try (ConfigurableApplicationContext gateway =
        new SpringApplication(Gateway.class).run(alle.toArray(String[]::new))) {
      for (Path bestand : bestanden) {
        uit.add(lever(gateway, bestand, map));
      }
    }
    return uit;
  }

  private static Uitkomst lever(ConfigurableApplicationContext gateway, Path bestand, Path map)
      throws Exception {
    String naam = bestand.getFileName().toString();
    Path linde = map.resolve("sftp/linde");
    leg(bestand, linde.resolve("in"));
    long begin = System.nanoTime();
    gateway.getBean(Postvakmelding.class).gesloten("linde", naam);
    long piek = 0;
    Aandelen aandelen = new Aandelen();
    while (!heeftRetour(linde.resolve("uit"), "AW320_" + naam)) {
      if (System.nanoTime() - begin > 900_000_000_000L) {
        throw new IllegalStateException("no retour in fifteen minutes");
      }
      piek = Math.max(piek, inGebruik());
      aandelen.kijk();
      Thread.sleep(20);
    }
    return new Uitkomst((System.nanoTime() - begin) / 1e9, piek >> 20, aandelen.tekst());
  }

  /** As an upload under a temporary name that is renamed. */
  static void leg(Path bestand, Path in) throws IOException {
    Path tijdelijk = in.resolve(bestand.getFileName() + ".part");
    Files.copy(bestand, tijdelijk);
    Files.move(tijdelijk, in.resolve(bestand.getFileName()), StandardCopyOption.ATOMIC_MOVE);
  }

  static boolean heeftRetour(Path uit, String begin) throws IOException {
    try (Stream<Path> bestanden = Files.list(uit)) {
      return bestanden.anyMatch(p -> p.getFileName().toString().startsWith(begin));
    }
  }

  private static long inGebruik() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  static void wis(Path map) throws IOException {
    if (Files.exists(map)) {
      try (Stream<Path> alles = Files.walk(map)) {
        for (Path pad : alles.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.delete(pad);
        }
      }
    }
  }
}
