package nl.zorgpoort.controle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zorgpoort.controle.Controleresultaat.Gecontroleerd;
import nl.zorgpoort.standaard.Standaarden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Every delivery of {@code samples/} gives exactly the findings that were worked out by hand. */
class VoorbeeldenTest {
  private static final Technischecontrole CONTROLE = Technischecontrole.van(Standaarden.laad());

  static Stream<Path> leveringen() throws IOException {
    try (Stream<Path> alle = Files.walk(Path.of("samples"))) {
      return alle
          .filter(p -> p.toString().endsWith(".txt") && !p.toString().endsWith(".retour.txt"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("leveringen")
  void findsExactlyWhatWasWorkedOutByHand(Path levering) throws IOException {
    for (int draden = 1; draden <= 3; draden++) {
      assertThat(bevindingen(levering, draden)).isEqualTo(verwacht(levering));
    }
  }

  private static List<String> verwacht(Path levering) throws IOException {
    Path verwacht = Path.of(levering.toString().replaceAll("\\.txt$", ".bevindingen.jsonl"));
    ObjectMapper json = new ObjectMapper();
    List<String> uit = new ArrayList<>();
    for (String regel : Files.exists(verwacht) ? Files.readAllLines(verwacht) : List.<String>of()) {
      JsonNode n = json.readTree(regel);
      JsonNode field = n.get("field");
      uit.add(
          String.join(
              "|",
              n.get("line").asString(),
              n.get("record").asString(),
              field.isNull() ? "-" : field.asString(),
              n.get("rule").asString(),
              n.get("level").asString(),
              n.get("retourcode").asString(),
              n.get("from").asString(),
              n.get("to").asString(),
              n.get("value").asString()));
    }
    return uit;
  }

  private static List<String> bevindingen(Path levering, int draden) throws IOException {
    List<String> uit = new ArrayList<>();
    Controleontvanger ontvanger =
        new Controleontvanger() {
          @Override
          public void bevinding(Bevinding b) {
            uit.add(tekst(b));
          }
        };
    Controleresultaat resultaat =
        CONTROLE.controleer(
            new ByteArrayInputStream(Files.readAllBytes(levering)),
            new Controlevraag(ontvangen(levering), Optional.empty(), draden),
            ontvanger);
    boolean herkenbaar = !levering.toString().contains("niet-herkenbaar");
    assertThat(resultaat instanceof Gecontroleerd).isEqualTo(herkenbaar);
    return uit;
  }

  /** The day that the delivery, else its case, says it came. */
  private static LocalDate ontvangen(Path levering) throws IOException {
    Map<?, ?> zaak = new Yaml().load(Files.readString(levering.resolveSibling("zaak.yaml")));
    Map<Object, Object> velden = new HashMap<>(zaak);
    for (Object een : (List<?>) zaak.get("leveringen")) {
      Map<?, ?> velddeel = (Map<?, ?>) een;
      if (levering.endsWith((String) velddeel.get("bestand"))) {
        velden.putAll(velddeel);
      }
    }
    return LocalDateTime.parse((String) velden.get("ontvangen")).toLocalDate();
  }

  private static String tekst(Bevinding b) {
    return String.join(
        "|",
        Integer.toString(b.regel()),
        b.record(),
        b.rubriek().orElse("-"),
        b.regelId(),
        b.niveau().code(),
        b.retourcode(),
        Long.toString(b.van()),
        Long.toString(b.tot()),
        b.waarde());
  }
}
