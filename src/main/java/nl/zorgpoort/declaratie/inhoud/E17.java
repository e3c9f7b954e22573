package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.Optional;

/** Tariff and amounts are all zero only where a contract says that this may be. */
final class E17 implements Inhoudsregel {

  @Override
  public String id() {
    return "E17";
  }

  @Override
  public Optional<Oordeel> beoordeel(Declaratieregel regel, Naslag naslag) {
    return !regel.allesNul() || afgesproken(regel, naslag)
        ? Optional.empty()
        : Optional.of(
            new Oordeel(
                "0611",
                "tarief",
                "E17.nul",
                List.of(Woorden.datum(regel.zorg().van())),
                C18.vergeleken(naslag.contracten(), naslag.bestand())));
  }

  private static boolean afgesproken(Declaratieregel regel, Naslag naslag) {
    return naslag.contracten().stream()
        .anyMatch(c -> c.nulbedrag() && c.geldig().omvat(regel.zorg().van()));
  }
}
