package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.Optional;
import nl.zorgpoort.referentie.Contract;

/** Tariff and amounts are all zero only where a contract says that this may be. */
final class E17 implements Inhoudsregel {

  @Override
  public String id() {
    return "E17";
  }

  @Override
  public Optional<Oordeel> beoordeel(Declaratieregel regel, Naslag naslag) {
    Bestandsfeiten feiten = naslag.bestand();
    List<Contract> contracten = naslag.register().contracten(feiten.declarant());
    boolean afgesproken =
        contracten.stream().anyMatch(c -> c.nulbedrag() && c.geldig().omvat(regel.zorg().van()));
    return !regel.allesNul() || afgesproken
        ? Optional.empty()
        : Optional.of(
            new Oordeel(
                "0611",
                "tarief",
                "E17.nul",
                List.of(Woorden.datum(regel.zorg().van())),
                C18.vergeleken(contracten, feiten)));
  }
}
