package nl.zorgpoort.bedrijfszorg.declaratie;

import java.util.Optional;

/** A declaration names a registration that we know. */
final class Registratieonbekend implements Regel {
  @Override
  public Optional<Melding> beoordeel(Declaratie d, Situatie s) {
    return s.registraties().metId(d.registratie()).isEmpty()
        ? Optional.of(Melding.van("BZ030", d.registratie()))
        : Optional.empty();
  }
}
