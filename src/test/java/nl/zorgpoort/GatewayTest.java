package nl.zorgpoort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.zorgpoort.kanaal.Wachtrijen;
import nl.zorgpoort.opslag.Opslag;
import nl.zorgpoort.verwerking.Staat;
import nl.zorgpoort.verwerking.inzage.Overzicht;
import org.apache.camel.CamelContext;
import org.apache.camel.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.yaml.snakeyaml.Yaml;

/** The whole gateway in this process, on a fresh folder. */
class GatewayTest {
  private static final Path ZAKEN = Path.of("samples/aw319");
  private static final Path BEDRIJFSZORG = Path.of("samples/bedrijfszorg");
  private static final Duration GEDULD = Duration.ofSeconds(60);

  @TempDir Path map;

  private ConfigurableApplicationContext start(String... extra) {
    List<String> argumenten =
        new ArrayList<>(
            List.of(
                "--zorgpoort.map=" + map,
                "--zorgpoort.sftp.poort=0",
                "--server.port=0",
                "--zorgpoort.fout.pauze=10",
                "--zorgpoort.veger.pauze=200"));
    argumenten.addAll(List.of(extra));
    return new SpringApplication(Gateway.class).run(argumenten.toArray(String[]::new));
  }

  private static List<Overzicht.Regel> regels(ConfigurableApplicationContext gateway) {
    return gateway.getBean(Opslag.class).overzicht().regels(1000);
  }

  @Test
  void theDemoDeliversEveryCaseAsItsSampleSaysAndOnlyOnce() throws Exception {
    List<Overzicht.Regel> eerste;
    Map<Path, Instant> bestanden;
    try (var gateway = start()) {
      eerste = regels(gateway);
      Toestemmingpoort.wachtTot("registration", this::registratieWacht);
      bestanden = uit();
    }
    Map<String, Overzicht.Regel> opNaam = new HashMap<>();
    eerste.forEach(regel -> opNaam.put(regel.bestandsnaam(), regel));
    int leveringen = 0;
    for (Path zaak : zaken()) {
      leveringen += vergelijk(zaak, opNaam);
    }
    assertThat(eerste).hasSize(leveringen);
    assertThat(eerste).allMatch(regel -> regel.staat() == Staat.VERZONDEN);
    try (var gateway = start()) {
      assertThat(regels(gateway)).isEqualTo(eerste);
      assertThat(uit()).isEqualTo(bestanden);
    }
  }

  private boolean registratieWacht() {
    try (Stream<Path> alle = Files.list(uit("czo-noord"))) {
      return alle.anyMatch(p -> p.getFileName().toString().startsWith("aanmelding_"));
    } catch (IOException e) {
      return false;
    }
  }

  private static List<Path> zaken() throws IOException {
    try (Stream<Path> mappen = Files.list(ZAKEN);
        Stream<Path> bedrijfszorg = Files.list(BEDRIJFSZORG)) {
      return Stream.concat(mappen, bedrijfszorg).sorted().toList();
    }
  }

  private int vergelijk(Path zaak, Map<String, Overzicht.Regel> opNaam) throws IOException {
    Map<String, Object> velden = new Yaml().load(Files.readString(zaak.resolve("zaak.yaml")));
    List<?> leveringen = (List<?>) velden.get("leveringen");
    for (Object een : leveringen) {
      Map<?, ?> levering = (Map<?, ?>) een;
      String bestand = (String) levering.get("bestand");
      Overzicht.Regel regel = opNaam.get(zaak.getFileName() + "-" + bestand);
      assertThat(woord(regel)).as(regel.bestandsnaam()).isEqualTo(levering.get("uitkomst"));
      assertThat(regel.toegekend()).isEqualTo(((Number) levering.get("toegekend")).longValue());
      assertThat(regel.ingediend()).isEqualTo(((Number) levering.get("ingediend")).longValue());
      Path gouden = zaak.resolve(bestand.replace(".txt", ".retour.txt"));
      if (levering.get("uitkomst").equals("verwerkt")) {
        assertThat(antwoord(regel)).contains("<aangenomen/>");
      } else if (Files.exists(gouden)) {
        assertThat(antwoord(regel)).as(regel.bestandsnaam()).isEqualTo(tekst(gouden));
      } else if (levering.get("uitkomst").equals("doorgestuurd")) {
        assertThat(uit("noorderpoort").resolve(regel.bestandsnaam()))
            .hasSameBinaryContentAs(zaak.resolve(bestand));
      } else {
        assertThat(regel.antwoord().orElseThrow()).startsWith("GEWEIGERD_").endsWith(".md");
      }
    }
    return leveringen.size();
  }

  private static String woord(Overzicht.Regel regel) {
    return regel.uitslag().orElseThrow().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String antwoord(Overzicht.Regel regel) throws IOException {
    return tekst(uit(regel.account()).resolve(regel.antwoord().orElseThrow()));
  }

  private static String tekst(Path bestand) throws IOException {
    return Files.readString(bestand, StandardCharsets.ISO_8859_1);
  }

  private Path uit(String account) {
    return map.resolve("sftp").resolve(account).resolve("uit");
  }

  /** What lies in the out folders, and since when. */
  private Map<Path, Instant> uit() throws IOException {
    Map<Path, Instant> bestanden = new HashMap<>();
    try (Stream<Path> alle = Files.walk(map.resolve("sftp"))) {
      for (Path bestand : alle.filter(Files::isRegularFile).toList()) {
        bestanden.put(bestand, Files.getLastModifiedTime(bestand).toInstant());
      }
    }
    return bestanden;
  }

  @Test
  void routesTakeAFileFromTheInboxToTheOutFolder() throws Exception {
    Files.createDirectories(map.resolve("partners"));
    Files.writeString(
        map.resolve("partners/linde.yaml"),
        """
        naam: linde
        titel: Linde
        omgeving: productie
        rol: betaler
        taal: nl
        accounts:
          - naam: linde
            sleutels: []
            wachtwoord: "$argon2id$v=19$m=16384,t=2,p=1$c2FsdHNhbHRzYWx0c2E$ZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZ"
            codes: {"0112": ["30999001-30999079"]}
        """);
    try (var gateway = start("--zorgpoort.demo=false", "--zorgpoort.veger.bestand-rust=0s")) {
      assertThat(routes(gateway))
          .containsExactlyInAnyOrder(
              "sftp-in",
              "controleren",
              "beoordelen",
              "afleveren",
              "opgehaald",
              "veeg-bestanden",
              "veeg-ontvangen",
              "veeg-gecontroleerd",
              "veeg-beoordeeld",
              "ruim-op",
              "toestemming-mail",
              "toestemming-termijnen",
              "toestemming-gevolg",
              "registratie-maken",
              "registratie-afleveren",
              "registratie-wissen",
              "niet-opgehaald",
              "registratie-naar-server",
              "registratie-per-mail",
              "registratie-per-link",
              "link-gesloten");
      gateway.getBean(Demonaslag.class).laad();
      Path bron = ZAKEN.resolve("volledig-toegekend/1-september.txt");
      Files.copy(bron, map.resolve("sftp/linde/in/sept.txt"));
      Wachtrijen wachtrijen = gateway.getBean(Wachtrijen.class);
      wachtrijen.gesloten("linde", "sept.txt");
      wachtrijen.gesloten("linde", "sept.txt");
      wacht(gateway, Staat.VERZONDEN);
      wachtrijen.gelezen("linde", regels(gateway).get(0).antwoord().orElseThrow());
      wacht(gateway, Staat.OPGEHAALD);
    }
  }

  private static List<String> routes(ConfigurableApplicationContext gateway) {
    return gateway.getBean(CamelContext.class).getRoutes().stream().map(Route::getId).toList();
  }

  private static void wacht(ConfigurableApplicationContext gateway, Staat staat)
      throws InterruptedException {
    long einde = System.nanoTime() + GEDULD.toNanos();
    while (regels(gateway).stream().noneMatch(regel -> regel.staat() == staat)) {
      assertThat(System.nanoTime()).as("still not " + staat).isLessThan(einde);
      Thread.sleep(50);
    }
    assertThat(regels(gateway)).hasSize(1);
  }

  @Test
  void aRouteWithAWrongMethodFailsAtStart() throws IOException {
    Path fout = map.resolve("fout.yaml");
    Files.writeString(
        fout,
        """
        - route:
            id: fout
            from:
              uri: "seda:fout"
              steps:
                - bean:
                    ref: controleren
                    method: bestaatNiet
        """);
    assertThatThrownBy(
            () ->
                start(
                        "--zorgpoort.demo=false",
                        "--camel.main.routes-include-pattern=classpath:camel/*,file:" + fout)
                    .close())
        .hasStackTraceContaining("bestaatNiet");
  }
}
