package nl.zorgpoort;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A case of {@code samples/} with its fixed moments, so that it never ages.
 *
 * @param naam folder of the case
 * @param leveringen in order
 */
record Demozaak(String naam, List<Levering> leveringen) {
  private static final String ZAKEN = "classpath*:samples/*/*/zaak.yaml";
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final LocalTime MIDDAG = LocalTime.NOON;

  /** One delivery: who sends what, when it comes and when it is decided. */
  record Levering(Resource bestand, String account, Instant ontvangen, Instant besloten) {}

  /** All cases that ship with the program, in order of name. */
  static List<Demozaak> alle() throws IOException {
    Resource[] gevonden = new PathMatchingResourcePatternResolver().getResources(ZAKEN);
    return Arrays.stream(gevonden)
        .map(Demozaak::lees)
        .sorted(Comparator.comparing(Demozaak::naam))
        .toList();
  }

  private static Demozaak lees(Resource zaak) {
    try (InputStream in = zaak.getInputStream()) {
      Map<?, ?> velden = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      List<Levering> leveringen = new ArrayList<>();
      for (Object levering : (List<?>) verplicht(velden, "leveringen")) {
        leveringen.add(levering(zaak, velden, (Map<?, ?>) levering));
      }
      return new Demozaak(naam(zaak.getURL()), List.copyOf(leveringen));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a delivery says goes before what its case says. */
  private static Levering levering(Resource zaak, Map<?, ?> velden, Map<?, ?> levering)
      throws IOException {
    Map<Object, Object> samen = new HashMap<>(velden);
    samen.putAll(levering);
    return new Levering(
        zaak.createRelative(tekst(samen, "bestand")),
        tekst(samen, "account"),
        LocalDateTime.parse(tekst(samen, "ontvangen")).atZone(AMSTERDAM).toInstant(),
        LocalDate.parse(tekst(samen, "besloten")).atTime(MIDDAG).atZone(AMSTERDAM).toInstant());
  }

  /** The folder that zaak.yaml lies in. */
  private static String naam(URL zaak) {
    String map = zaak.getPath().substring(0, zaak.getPath().lastIndexOf('/'));
    return map.substring(map.lastIndexOf('/') + 1);
  }

  private static String tekst(Map<?, ?> velden, String naam) {
    return (String) verplicht(velden, naam);
  }

  private static Object verplicht(Map<?, ?> velden, String naam) {
    return Objects.requireNonNull(velden.get(naam), naam);
  }
}
