package nl.zorgpoort.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Where the time goes, by looking now and then at what each working thread is doing. */
final class Aandelen {
  private record Stage(String naam, List<String> herkend) {}

  /** The first that fits, from the innermost work outwards. */
  private static final List<Stage> STAGES =
      List.of(
          new Stage("look-ups", List.of("Naslagbron", "Geschiedenis")),
          new Stage("storing lines", List.of("Stapel", "Besluitschrijver", "Beslisboek")),
          new Stage("rules", List.of("Regelcontrole")),
          new Stage("intake", List.of("verwerking.intake.")),
          new Stage("check", List.of("beoordeling.Controleren")),
          new Stage("reading again", List.of("Technischecontrole", "Broklezer", "Vooronderzoek")),
          new Stage("deciding and retour", List.of("beoordeling.Beoordelen")),
          new Stage("delivery", List.of("verwerking.aflevering.")));

  private final Map<String, Integer> geteld = new LinkedHashMap<>();

  /** Looks once. */
  void kijk() {
    for (StackTraceElement[] stapel : Thread.getAllStackTraces().values()) {
      stage(stapel).ifPresent(s -> geteld.merge(s, 1, Integer::sum));
    }
  }

  private static java.util.Optional<String> stage(StackTraceElement[] stapel) {
    boolean werkt = Arrays.stream(stapel).anyMatch(e -> e.getClassName().contains("verwerking."));
    if (!werkt) {
      return java.util.Optional.empty();
    }
    return STAGES.stream()
        .filter(
            s ->
                Arrays.stream(stapel)
                    .anyMatch(e -> s.herkend().stream().anyMatch(e.getClassName()::contains)))
        .map(Stage::naam)
        .findFirst();
  }

  /** Share of each, most first. */
  String tekst() {
    int totaal = geteld.values().stream().mapToInt(Integer::intValue).sum();
    return geteld.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(
            e -> String.format(Locale.ROOT, "%s %.0f%%", e.getKey(), 100.0 * e.getValue() / totaal))
        .collect(Collectors.joining(", "));
  }
}
