package nl.zorgpoort.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.generator.Declaratiegenerator;
import nl.zorgpoort.generator.Declaratievraag;
import nl.zorgpoort.standaard.Berichtstandaard;

/**
 * From a closed file in an inbox to its retour with all rules, against a million stored lines of
 * the month before; one line in a hundred is a duplicate, one in twenty has a fault.
 */
final class Volumeproef {
  private static final String AGB = "30999001";
  private static final String UZOVI = "5508";
  private static final long SEED = 2026;
  private static final int PER_VERZEKERDE = 10;

  private final Berichtstandaard standaard;
  private final Path map;
  private final Path vorige;
  private final Path honderdduizend;
  private final Path miljoen;

  /**
   * Makes the files, once.
   *
   * @param groot lines of the large file, and of what is stored
   * @param klein lines of the small file
   */
  Volumeproef(Berichtstandaard standaard, Path map, int groot, int klein) throws IOException {
    this.standaard = standaard;
    this.map = Files.createDirectories(map);
    vorige = schoon(groot, YearMonth.of(2026, 8));
    honderdduizend = gemengd(klein, YearMonth.of(2026, 10));
    miljoen = gemengd(groot, YearMonth.of(2026, 9));
    register(groot);
  }

  /**
   * @param basis100k seconds of the base line, where there is one
   */
  record Uitkomst(
      Inname.Uitkomst honderdduizend,
      Inname.Uitkomst miljoen,
      Optional<Double> basis100k,
      Optional<Double> basis1m) {}

  private Path schoon(int regels, YearMonth maand) throws IOException {
    Path bestand = map.resolve("schoon-%d-%s.txt".formatted(regels, maand));
    try (OutputStream uit = new BufferedOutputStream(Files.newOutputStream(bestand), 1 << 16)) {
      new Declaratiegenerator(standaard).schrijf(vraag(regels, maand), uit);
    }
    return bestand;
  }

  private static Declaratievraag vraag(int regels, YearMonth maand) {
    int verzekerden = (regels + PER_VERZEKERDE - 1) / PER_VERZEKERDE;
    return new Declaratievraag(verzekerden, regels, SEED, maand, AGB, UZOVI);
  }

  private Path gemengd(int regels, YearMonth maand) throws IOException {
    Path schoon = schoon(regels, maand);
    Path bestand = map.resolve("gemengd-%d-%s.txt".formatted(regels, maand));
    new Mengsel(standaard).maak(vorige, schoon, bestand);
    Files.delete(schoon);
    return bestand;
  }

  private void register(int regels) throws IOException {
    Path register = Files.createDirectories(map.resolve("register"));
    Declaratiegenerator.schrijfRegister(
        vraag(regels, YearMonth.of(2026, 8)),
        naam -> Files.newBufferedWriter(register.resolve(naam)));
  }

  Uitkomst meet(Inname.Databank databank) throws Exception {
    Path gateway = map.resolve("volume-" + databank.name());
    Inname.wis(gateway);
    if (databank == Inname.Databank.H2) {
      return meet(gateway, List.of(), Optional.empty());
    }
    try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
      String url = postgres.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true";
      return meet(gateway, List.of("--spring.datasource.url=" + url), Optional.of(url));
    }
  }

  private Uitkomst meet(Path gateway, List<String> extra, Optional<String> url) throws Exception {
    List<String> instellingen = new ArrayList<>(List.of("--zorgpoort.map=" + gateway));
    instellingen.addAll(extra);
    List<String> invoer =
        new ArrayList<>(List.of("import", "register", map.resolve("register").toString()));
    invoer.addAll(instellingen);
    Kindproces.voer("-Xmx128m", invoer);
    Optional<Double> basis100k = basis(url, honderdduizend);
    Optional<Double> basis1m = basis(url, miljoen);
    List<Inname.Uitkomst> uit =
        Inname.lever(instellingen, gateway, List.of(vorige, honderdduizend, miljoen));
    return new Uitkomst(uit.get(1), uit.get(2), basis100k, basis1m);
  }

  private Optional<Double> basis(Optional<String> url, Path bestand) throws Exception {
    if (url.isEmpty()) {
      return Optional.empty();
    }
    new Basis(standaard).meet(url.get(), honderdduizend);
    return Optional.of(new Basis(standaard).meet(url.get(), bestand));
  }

  /**
   * Seconds in processes of their own, with little memory.
   *
   * @param inname from the inbox to the retour of the million lines
   * @param balans to prove the books that this leaves
   */
  record Klein(double inname, double balans) {}

  /** A gateway on an empty database, and the balance of what it did. */
  Klein klein(Inname.Databank databank, String geheugen) throws Exception {
    Path gateway = map.resolve("klein-" + databank.name());
    Inname.wis(gateway);
    if (databank == Inname.Databank.H2) {
      return klein(gateway, List.of(), geheugen);
    }
    try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
      String url = postgres.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true";
      return klein(gateway, List.of("--spring.datasource.url=" + url), geheugen);
    }
  }

  private Klein klein(Path gateway, List<String> extra, String geheugen) throws Exception {
    List<String> instellingen =
        new ArrayList<>(
            List.of("--zorgpoort.map=" + gateway, "--zorgpoort.sftp.poort=0", "--server.port=0"));
    instellingen.addAll(extra);
    List<String> invoer =
        new ArrayList<>(List.of("import", "register", map.resolve("register").toString()));
    invoer.addAll(instellingen.subList(0, 1));
    invoer.addAll(extra);
    Kindproces.voer(geheugen, invoer);
    double inname = Kindproces.gateway(instellingen, gateway, miljoen, geheugen);
    return new Klein(inname, balans(gateway, extra, geheugen));
  }

  private static double balans(Path gateway, List<String> extra, String geheugen) throws Exception {
    List<String> opdracht = new ArrayList<>(List.of("balance", "--zorgpoort.map=" + gateway));
    opdracht.addAll(extra);
    long begin = System.nanoTime();
    Kindproces.voer(geheugen, opdracht);
    return (System.nanoTime() - begin) / 1e9;
  }
}
