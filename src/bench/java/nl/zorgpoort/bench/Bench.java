package nl.zorgpoort.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.zorgpoort.controle.Controleontvanger;
import nl.zorgpoort.controle.Controleresultaat.Gecontroleerd;
import nl.zorgpoort.controle.Controlevraag;
import nl.zorgpoort.controle.Technischecontrole;
import nl.zorgpoort.generator.Declaratiegenerator;
import nl.zorgpoort.generator.Declaratievraag;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Standaarden;

/** The figures that we publish: {@code mvn verify -Pbench}. */
public final class Bench {
  private static final LocalDate ONTVANGEN = LocalDate.of(2026, 10, 20);
  private final Path map;
  private final Standaarden standaarden = Standaarden.laad();
  private final Berichtstandaard standaard = standaarden.metId("AW319-1.4").orElseThrow();
  private final Technischecontrole controle = Technischecontrole.van(standaarden);
  private final Ontleders ontleders = new Ontleders(standaard);
  private final List<String> tabel = new ArrayList<>();

  private Bench(Path map) {
    this.map = map;
  }

  public static void main(String[] args) throws Exception {
    Path map = Path.of(args[0]);
    Files.createDirectories(map);
    new Bench(map).meet();
    // Camel's run controller of a closed gateway would keep this process alive.
    System.exit(0);
  }

  private void meet() throws Exception {
    regel("| what | lines | median s | lines/s | against |");
    regel("|---|---:|---:|---:|---|");
    Path honderdduizend = bestand(10_000, 100_000);
    Path miljoen = bestand(100_000, 999_999);
    controle(honderdduizend, 100_000);
    controle(miljoen, 999_999);
    geheugen(miljoen);
    register();
    Volumeproef proef = new Volumeproef(standaard, map.resolve("volume"), 999_999, 100_000);
    for (Inname.Databank databank : Inname.Databank.values()) {
      inname(databank, proef.meet(databank));
      // H2 lives in the process of the gateway.
      String geheugen = databank == Inname.Databank.H2 ? "-Xmx256m" : "-Xmx128m";
      Volumeproef.Klein klein = proef.klein(databank, geheugen);
      rij(
          "the same in a gateway process with %s, nothing stored, %s"
              .formatted(geheugen, databank.naam()),
          999_999,
          klein.inname(),
          "passes");
      rij(
          "balance of that, %s, %s".formatted(geheugen, databank.naam()),
          999_999,
          klein.balans(),
          "passes");
    }
    registraties();
    Xmlaanvallen.meet(this::regel);
    Files.write(map.resolve("tabel.md"), tabel);
    System.out.println("written to " + map.resolve("tabel.md"));
  }

  private void registraties() throws Exception {
    int aantal = 10_000;
    Registratieproef.Uitkomst uit = Registratieproef.meet(map.resolve("registraties"), aantal);
    rij("bare Saxon and bare XSD, registrations", aantal, uit.saxon() + uit.xsd(), "1.00");
    rij(
        "registrations made, validated and delivered, H2",
        aantal,
        uit.geheel(),
        "%.1f x bare (target <= 2)".formatted(uit.maal()));
  }

  private void controle(Path bestand, int regels) throws Exception {
    Map<String, Double> tijd =
        new Meting()
            .met("plain", () -> ontleders.plat(bestand))
            .met("one", () -> controleer(bestand, 1))
            .met("two", () -> controleer(bestand, 2))
            .rondes(3, 7);
    Map<String, Double> traag =
        new Meting().met("beanio", () -> ontleders.beanio(bestand)).rondes(1, 3);
    double plat = tijd.get("plain");
    double een = tijd.get("one");
    double twee = tijd.get("two");
    double beanio = traag.get("beanio");
    rij("plain BufferedReader + substring", regels, plat, "1.00");
    rij("check, one core", regels, een, factor(een, plat) + " x plain (target <= 1.0)");
    rij("check, two cores", regels, twee, factor(een, twee) + " x one core (target >= 1.8)");
    rij("BeanIO 2.1.0", regels, beanio, factor(beanio, een) + " x check on one core (target >= 8)");
  }

  private void inname(Inname.Databank databank, Volumeproef.Uitkomst uitkomst) {
    inname(databank, 100_000, uitkomst.honderdduizend(), uitkomst.basis100k());
    inname(databank, 999_999, uitkomst.miljoen(), uitkomst.basis1m());
  }

  private void inname(
      Inname.Databank databank, int regels, Inname.Uitkomst uitkomst, Optional<Double> basis) {
    basis.ifPresent(seconden -> rij("src/bench/base.sql", regels, seconden, "1.00"));
    String tegen =
        basis.map(b -> factor(uitkomst.seconden(), b) + " x base.sql (target <= 4), ").orElse("");
    rij(
        "inbox to retour, all rules, 1M lines stored, " + databank.naam(),
        regels,
        uitkomst.seconden(),
        tegen + "peak heap " + uitkomst.piekMb() + " MB; " + uitkomst.aandelen());
  }

  private void register() throws Exception {
    Registerproef proef = new Registerproef(map.resolve("register"), 1_000_000);
    for (Inname.Databank databank : Inname.Databank.values()) {
      proef.meet(
          databank,
          (d, wat, seconden) ->
              rij(
                  "import of a million allocations, -Xmx128m, " + wat + ", " + d.naam(),
                  1_000_000,
                  seconden,
                  "target <= 60 s"));
    }
  }

  private void geheugen(Path miljoen) throws Exception {
    String uitvoer = Kindproces.check(miljoen, "-Xmx128m");
    rij("check in a process of its own, -Xmx128m", 999_999, Double.parseDouble(uitvoer), "passes");
  }

  private void controleer(Path bestand, int draden) throws IOException {
    try (InputStream in = Files.newInputStream(bestand)) {
      Gecontroleerd uit =
          (Gecontroleerd)
              controle.controleer(
                  in,
                  new Controlevraag(ONTVANGEN, Optional.empty(), draden),
                  new Controleontvanger() {});
      if (uit.bestandsbevindingen() + uit.recordbevindingen() > 0) {
        throw new IllegalStateException("the generated file is not clean");
      }
    }
  }

  /** Files differ in seed too, or the second would be a repeat of an invoice number. */
  private Path bestand(int verzekerden, int regels) throws IOException {
    Path bestand = map.resolve("AW319-" + regels + ".txt");
    try (OutputStream uit = new BufferedOutputStream(Files.newOutputStream(bestand), 1 << 16)) {
      new Declaratiegenerator(standaard)
          .schrijf(
              new Declaratievraag(
                  verzekerden, regels, regels, YearMonth.of(2026, 9), "30999001", "5508"),
              uit);
    }
    return bestand;
  }

  private static String factor(double boven, double onder) {
    return String.format(Locale.ROOT, "%.2f", boven / onder);
  }

  private void rij(String wat, int regels, double seconden, String tegen) {
    regel(
        String.format(
            Locale.ROOT,
            "| %s | %,d | %.3f | %,.0f | %s |",
            wat,
            regels,
            seconden,
            regels / seconden,
            tegen));
  }

  private void regel(String regel) {
    System.out.println(regel);
    tabel.add(regel);
  }
}
