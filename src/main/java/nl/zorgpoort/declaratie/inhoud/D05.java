package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.Optional;
import nl.zorgpoort.referentie.Verzekerde;

/** Sex as in the register, when the register knows the person. */
final class D05 implements Verzekerderegel {

  @Override
  public String id() {
    return "D05";
  }

  @Override
  public Optional<Oordeel> beoordeel(Verzekerdevraag verzekerde, Naslag naslag) {
    List<Verzekerde> rijen = naslag.dossier(verzekerde.persoon()).verzekerden();
    if (rijen.isEmpty()
        || rijen.stream().anyMatch(v -> v.geslacht().equals(verzekerde.geslacht()))) {
      return Optional.empty();
    }
    return Optional.of(
        new Oordeel(
            "0351",
            "geslacht",
            "D05.anders",
            List.of(),
            rijen.stream().map(Vergelijking::van).toList()));
  }
}
