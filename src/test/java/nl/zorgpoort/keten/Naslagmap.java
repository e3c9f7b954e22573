package nl.zorgpoort.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.zorgpoort.generator.Declaratiegenerator;
import nl.zorgpoort.generator.Declaratievraag;

/** The register and control set that a chain needs, gathered in one folder and imported. */
final class Naslagmap {
  private static final Path DEMO = Path.of("src/main/resources/demo");

  private final Map<String, Map<String, String>> tabellen = new LinkedHashMap<>();

  /** With the register of the demo. */
  Naslagmap() {
    try (Stream<Path> bestanden = Files.list(DEMO.resolve("register"))) {
      for (Path bestand : bestanden.sorted().toList()) {
        voegToe(bestand.getFileName().toString(), Files.readString(bestand));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What goes with a generated declaration. */
  void voegToe(Declaratievraag vraag) throws IOException {
    Map<String, StringWriter> geschreven = new LinkedHashMap<>();
    Declaratiegenerator.schrijfRegister(
        vraag, naam -> geschreven.computeIfAbsent(naam, n -> new StringWriter()));
    geschreven.forEach((naam, tabel) -> voegToe(naam, tabel.toString()));
  }

  /** Rows in the columns of the first file of that name; what a provider is is said once. */
  private void voegToe(String naam, String csv) {
    List<String> rijen = csv.lines().toList();
    Map<String, String> tabel = tabellen.computeIfAbsent(naam, n -> new LinkedHashMap<>());
    int kolommen = tabel.isEmpty() ? 0 : aantal(tabel.values().iterator().next());
    rijen.stream()
        .skip(tabel.isEmpty() ? 0 : 1)
        .map(rij -> rij + ";".repeat(Math.max(0, kolommen - aantal(rij))))
        .forEach(rij -> tabel.putIfAbsent(sleutel(naam, rij), rij));
  }

  private static String sleutel(String naam, String rij) {
    return naam.equals("aanbieders.csv") ? rij.split(";", 2)[0] : rij;
  }

  private static int aantal(String rij) {
    return rij.split(";", -1).length;
  }

  /** Imports all of it, and the control set of the demo, into the database of this folder. */
  void voerIn(Programma programma, Path map, Path werkmap) throws Exception {
    Path register = Files.createTempDirectory(werkmap, "register");
    for (Map.Entry<String, Map<String, String>> tabel : tabellen.entrySet()) {
      Files.write(
          register.resolve(tabel.getKey()),
          tabel.getValue().values(),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE_NEW);
    }
    voer(programma, werkmap, List.of("import", "register", register.toString()), map);
    voer(
        programma,
        werkmap,
        List.of(
            "import",
            "controleset",
            DEMO.resolve("controleset").toString(),
            "--auteur",
            "keten",
            "--reden",
            "ketentest",
            "--ingang",
            "2013-01-01"),
        map);
  }

  private static void voer(Programma programma, Path werkmap, List<String> opdracht, Path map)
      throws Exception {
    List<String> alles = new ArrayList<>(opdracht);
    alles.add("--zorgpoort.map=" + map);
    try (Poortproces proces = programma.voer(werkmap, alles)) {
      assertThat(proces.exitcode()).as(proces.uitvoer() + proces.fouten()).isZero();
    }
  }
}
