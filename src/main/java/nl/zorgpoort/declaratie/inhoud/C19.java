package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** All lines of the file begin in one calendar year. */
final class C19 implements Bestandsregel {

  @Override
  public String id() {
    return "C19";
  }

  @Override
  public Optional<Oordeel> beoordeel(Vooronderzoek bestand, Naslag naslag) {
    if (bestand.jaren().size() <= 1) {
      return Optional.empty();
    }
    String jaren =
        bestand.jaren().stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    return Optional.of(
        new Oordeel("8003", "periode-begin", "C19.jaren", List.of(jaren), List.of()));
  }
}
