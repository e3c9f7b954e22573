package nl.zorgpoort.bedrijfszorg.declaratie;

import java.util.Optional;

/** The intervention is that of the registration. */
final class Andereinterventie implements Regel {
  @Override
  public Optional<Melding> beoordeel(Declaratie d, Situatie s) {
    return s.eigen(d)
        .filter(r -> !r.interventie().equals(d.interventie()))
        .map(r -> Melding.van("BZ036", d.registratie(), r.interventie()));
  }
}
