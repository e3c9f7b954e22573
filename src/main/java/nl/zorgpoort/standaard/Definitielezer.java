package nl.zorgpoort.standaard;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zorgpoort.standaard.Berichtstandaard.Plaatsing;
import nl.zorgpoort.standaard.Berichtstandaard.Retourverwijzing;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads one definition file (YAML) and has it verified before anyone sees it. */
final class Definitielezer {
  private final Codelijsten lijsten;

  Definitielezer(Codelijsten lijsten) {
    this.lijsten = lijsten;
  }

  /**
   * The standard that the file defines.
   *
   * @throws Definitiefout naming every fault
   */
  Berichtstandaard lees(String bron, Reader in) {
    Berichtstandaard standaard;
    try {
      Object inhoud = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      standaard = standaard(kaart(inhoud));
    } catch (RuntimeException e) {
      throw new Definitiefout(bron, List.of(String.valueOf(e.getMessage())));
    }
    List<String> fouten = new Definitiekeuring(standaard, lijsten).fouten();
    if (!fouten.isEmpty()) {
      throw new Definitiefout(bron, fouten);
    }
    return standaard;
  }

  private static Berichtstandaard standaard(Map<String, @Nullable Object> m) {
    return new Berichtstandaard(
        tekst(m, "standaard"),
        tekst(m, "versie"),
        tekst(m, "titel"),
        teksten(m.get("ei")),
        tekst(m, "versienummer"),
        tekst(m, "subversie"),
        getal(m, "recordlengte"),
        Optional.ofNullable(m.get("retour")).map(r -> retour(kaart(r))),
        tekstkaart(m.get("rollen")),
        kaarten(m.get("records")).stream().map(Definitielezer::recordtype).toList(),
        kaarten(m.get("structuur")).stream().map(Definitielezer::plaatsing).toList(),
        kaarten(m.get("relaties")).stream().map(Definitielezer::relatie).toList());
  }

  private static Retourverwijzing retour(Map<String, @Nullable Object> m) {
    return new Retourverwijzing(tekst(m, "standaard"), tekstkaart(m.get("ei")));
  }

  private static Recordtype recordtype(Map<String, @Nullable Object> m) {
    return new Recordtype(
        tekst(m, "kenmerk"),
        tekst(m, "naam"),
        kaarten(m.get("rubrieken")).stream().map(Definitielezer::rubriek).toList());
  }

  private static Rubriek rubriek(Map<String, @Nullable Object> m) {
    return new Rubriek(
        tekst(m, "nr"),
        tekst(m, "naam"),
        Veldtype.valueOf(tekst(m, "type")),
        getal(m, "van") - 1,
        getal(m, "lengte"),
        Vereiste.valueOf(tekst(m, "vereiste")),
        Soort.valueOf(tekst(m, "soort")),
        mogelijk(m, "patroon"),
        mogelijk(m, "lijst"),
        mogelijk(m, "regel").orElse(""),
        mogelijk(m, "code").orElse(""),
        tekstkaart(m.get("codePerWaarde")));
  }

  private static Plaatsing plaatsing(Map<String, @Nullable Object> m) {
    return new Plaatsing(
        tekst(m, "kenmerk"),
        mogelijk(m, "onder"),
        m.containsKey("min") ? getal(m, "min") : 0,
        m.containsKey("max") ? getal(m, "max") : Integer.MAX_VALUE);
  }

  private static Relatie relatie(Map<String, @Nullable Object> m) {
    return new Relatie(
        tekst(m, "soort"),
        tekst(m, "regel"),
        tekst(m, "code"),
        teksten(m.get("velden")),
        tekstkaart(m.get("parameters")));
  }

  private static String tekst(Map<String, @Nullable Object> m, String sleutel) {
    return mogelijk(m, sleutel)
        .orElseThrow(() -> new IllegalArgumentException(sleutel + " is missing in " + m));
  }

  private static Optional<String> mogelijk(Map<String, @Nullable Object> m, String sleutel) {
    return Optional.ofNullable(m.get(sleutel)).map(Object::toString);
  }

  private static int getal(Map<String, @Nullable Object> m, String sleutel) {
    return Integer.parseInt(tekst(m, sleutel));
  }

  private static List<String> teksten(@Nullable Object lijst) {
    return lijst instanceof List<?> l ? l.stream().map(String::valueOf).toList() : List.of();
  }

  private static List<Map<String, @Nullable Object>> kaarten(@Nullable Object lijst) {
    List<Map<String, @Nullable Object>> uit = new ArrayList<>();
    if (lijst instanceof List<?> l) {
      l.forEach(e -> uit.add(kaart(e)));
    }
    return uit;
  }

  private static Map<String, String> tekstkaart(@Nullable Object kaart) {
    Map<String, String> uit = new LinkedHashMap<>();
    if (kaart != null) {
      kaart(kaart).forEach((k, v) -> uit.put(k, String.valueOf(v)));
    }
    return uit;
  }

  private static Map<String, @Nullable Object> kaart(@Nullable Object waarde) {
    if (!(waarde instanceof Map<?, ?> bron)) {
      throw new IllegalArgumentException("expected a mapping, found " + waarde);
    }
    Map<String, @Nullable Object> uit = new LinkedHashMap<>();
    bron.forEach((k, v) -> uit.put(String.valueOf(k), v));
    return uit;
  }
}
