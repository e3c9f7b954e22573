package nl.zorgpoort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xmlunit.builder.DiffBuilder;
import org.xmlunit.diff.Diff;
import org.yaml.snakeyaml.Yaml;

/**
 * Every case of {@code samples/bedrijfszorg-zaken} through the whole gateway: what is answered and
 * what leaves is what lies beside it. {@code -Dgouden.opnemen=true} records it anew.
 */
class BedrijfszorgZakenTest {
  private static final Path ZAKEN = Path.of("samples/bedrijfszorg-zaken");
  private static final boolean OPNEMEN = Boolean.getBoolean("gouden.opnemen");
  private static final String GEEN = "R000000000";

  private String id = GEEN;
  private Registratieproef proef;

  Registratieproef proef() throws IOException {
    return Registratieproef.gedeeld();
  }

  static Stream<String> zaken() throws IOException {
    try (Stream<Path> mappen = Files.list(ZAKEN)) {
      return mappen.map(p -> p.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("zaken")
  void theCaseComesOutAsItsFilesSay(String naam) throws Exception {
    proef = proef();
    Path zaak = ZAKEN.resolve(naam);
    Map<String, Object> velden = new Yaml().load(Files.readString(zaak.resolve("stappen.yaml")));
    for (Object stap : (List<?>) velden.get("stappen")) {
      doe(zaak, (Map<?, ?>) stap);
    }
  }

  private void doe(Path zaak, Map<?, ?> stap) throws Exception {
    if (stap.containsKey("werknemer")) {
      proef.antwoordWerknemer(id, tekst(stap, "werknemer"));
    } else if (stap.containsKey("stuur")) {
      stuur(zaak, stap);
    } else {
      String bestand = tekst(stap, "verschijnt").replace("{id}", id);
      vergelijk(zaak.resolve(tekst(stap, "als")), proef.wachtOp(tekst(stap, "account"), bestand));
      wachtTotGemerkt(bestand);
    }
  }

  /** What follows may depend on it that the gateway knows of the delivery. */
  private void wachtTotGemerkt(String bestand) {
    Toestemmingpoort.wachtTot(
        bestand + " to be marked",
        () ->
            !proef
                .sql("select status from uitbericht where naam = '" + bestand + "'")
                .equals("KLAAR"));
  }

  private void stuur(Path zaak, Map<?, ?> stap) throws IOException {
    String bestand = tekst(stap, "stuur");
    String naam = zaak.getFileName() + "-" + bestand;
    String inhoud = Files.readString(zaak.resolve(bestand)).replace("{id}", id);
    String antwoord = proef.stuur(tekst(stap, "account"), naam, inhoud);
    if (id.equals(GEEN) && antwoord.contains("<aangenomen/>")) {
      id = Registratieproef.registratie(antwoord);
    }
    vergelijk(zaak.resolve(tekst(stap, "antwoord")), antwoord);
  }

  private static String tekst(Map<?, ?> stap, String veld) {
    return String.valueOf(stap.get(veld));
  }

  private void vergelijk(Path gouden, String gevonden) throws IOException {
    String nu =
        gevonden
            .replace(id, GEEN)
            .replaceAll("<besloten>[^<]*</besloten>", "<besloten>2026-11-27</besloten>");
    if (OPNEMEN) {
      Files.writeString(gouden, nu);
    }
    String verwacht = Files.readString(gouden);
    Diff verschil = DiffBuilder.compare(verwacht).withTest(nu).checkForIdentical().build();
    assertThat(verschil.getDifferences()).as(gouden.toString()).isEmpty();
    assertThat(nu).as(gouden.toString()).isEqualTo(verwacht);
  }
}
