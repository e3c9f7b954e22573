package nl.zorgpoort.bedrijfszorg.declaratie;

import java.util.Map;
import java.util.Optional;

/** Which interventions may be ontdubbeld, and at which policy. */
final class Ontdubbelpolis {
  private static final Map<String, Polis> POLIS =
      Map.of(
          "PSY-KORT", Polis.BASIS,
          "PSY-INTENSIEF", Polis.BASIS,
          "REVALIDATIE", Polis.BASIS,
          "BEDRIJFSFYSIO", Polis.AANVULLEND);

  private Ontdubbelpolis() {}

  static Optional<Polis> van(String interventie) {
    return Optional.ofNullable(POLIS.get(interventie));
  }
}
