package nl.zorgpoort.kanaal.xml;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgpoort.bedrijfszorg.declaratie.Polis;
import nl.zorgpoort.bedrijfszorg.declaratie.Registratie;
import nl.zorgpoort.bedrijfszorg.declaratie.Registratiefeiten;
import nl.zorgpoort.bedrijfszorg.declaratie.Werkgever;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A case of {@code samples/bedrijfszorg-declaratie}: invoices in their order, what is known of the
 * registrations that they name, and the retours that they must get.
 */
record Factuurzaak(
    Path map,
    LocalDate besloten,
    List<String> aanbieders,
    Map<String, Registratie> registraties,
    List<Levering> leveringen)
    implements Registratiefeiten {
  private static final Path ZAKEN = Path.of("samples/bedrijfszorg-declaratie");

  /** An invoice and its outcome in a word. */
  record Levering(Path factuur, Path retour, String uitkomst) {}

  static List<Factuurzaak> alle() throws IOException {
    List<Factuurzaak> zaken = new ArrayList<>();
    try (Stream<Path> mappen = Files.list(ZAKEN)) {
      for (Path map : mappen.filter(Files::isDirectory).sorted().toList()) {
        zaken.add(lees(map));
      }
    }
    return zaken;
  }

  private static Factuurzaak lees(Path map) throws IOException {
    Map<?, ?> zaak =
        new Yaml(new SafeConstructor(new LoaderOptions()))
            .load(Files.readString(map.resolve("factuurzaak.yaml")));
    List<Levering> leveringen = new ArrayList<>();
    for (Object o : (List<?>) zaak.get("leveringen")) {
      Map<?, ?> levering = (Map<?, ?>) o;
      String naam = String.valueOf(levering.get("bestand"));
      leveringen.add(
          new Levering(
              map.resolve(naam),
              map.resolve(naam.replace(".xml", ".retour.xml")),
              String.valueOf(levering.get("uitkomst"))));
    }
    return new Factuurzaak(
        map,
        LocalDate.parse(String.valueOf(zaak.get("besloten"))),
        ((List<?>) zaak.get("aanbieders")).stream().map(String::valueOf).toList(),
        registraties(map.resolve("registraties.csv")),
        leveringen);
  }

  private static Map<String, Registratie> registraties(Path csv) throws IOException {
    return Files.readAllLines(csv).stream()
        .skip(1)
        .map(rij -> registratie(rij.split(";", -1)))
        .collect(Collectors.toMap(Registratie::id, Function.identity()));
  }

  private static Registratie registratie(String[] cel) {
    return new Registratie(
        cel[0],
        new Werkgever(cel[1], cel[2]),
        cel[3],
        cel[4],
        new BigDecimal(cel[5]).movePointRight(2).longValueExact(),
        LocalDate.parse(cel[6]),
        cel[7].equals("ja"),
        cel[8].equals("ja"),
        Registratie.Offerte.valueOf(cel[9].toUpperCase(Locale.ROOT)),
        Optional.of(cel[10])
            .filter(p -> !p.isEmpty())
            .map(p -> Polis.valueOf(p.toUpperCase(Locale.ROOT))));
  }

  @Override
  public Optional<Registratie> metId(String id) {
    return Optional.ofNullable(registraties.get(id));
  }

  @Override
  public boolean magVoor(String aanbieder) {
    return aanbieders.contains(aanbieder);
  }

  @Override
  public String toString() {
    return String.valueOf(map.getFileName());
  }
}
