package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.Optional;
import nl.zorgpoort.referentie.Verzekerde;

/** BSN and birth date belong to one person, when the register knows the BSN. */
final class D15 implements Verzekerderegel {

  @Override
  public String id() {
    return "D15";
  }

  @Override
  public Optional<Oordeel> beoordeel(Verzekerdevraag verzekerde, Naslag naslag) {
    List<Verzekerde> rijen = naslag.dossier(verzekerde.persoon()).verzekerden();
    if (verzekerde.zonderBsn()
        || rijen.isEmpty()
        || rijen.stream().anyMatch(v -> v.geboren().equals(verzekerde.geboren()))) {
      return Optional.empty();
    }
    return Optional.of(
        new Oordeel(
            "8004",
            "geboortedatum",
            "D15.anders",
            List.of(),
            rijen.stream().map(Vergelijking::van).toList()));
  }
}
