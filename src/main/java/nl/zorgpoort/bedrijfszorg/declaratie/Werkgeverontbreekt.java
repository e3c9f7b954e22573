package nl.zorgpoort.bedrijfszorg.declaratie;

import java.util.Optional;

/** The employer stands on every declaration. */
final class Werkgeverontbreekt implements Regel {
  @Override
  public Optional<Melding> beoordeel(Declaratie d, Situatie s) {
    return d.werkgever().isEmpty() ? Optional.of(Melding.van("BZ020")) : Optional.empty();
  }
}
