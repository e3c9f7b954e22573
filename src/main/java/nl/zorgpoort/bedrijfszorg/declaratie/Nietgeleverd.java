package nl.zorgpoort.bedrijfszorg.declaratie;

import java.util.Optional;

/** The registration was delivered. */
final class Nietgeleverd implements Regel {
  @Override
  public Optional<Melding> beoordeel(Declaratie d, Situatie s) {
    return s.eigen(d).filter(r -> !r.geleverd()).map(r -> Melding.van("BZ033", d.registratie()));
  }
}
