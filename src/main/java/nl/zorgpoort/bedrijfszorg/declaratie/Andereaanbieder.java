package nl.zorgpoort.bedrijfszorg.declaratie;

import java.util.Optional;

/** The registration was given to this provider; nothing more of it is told to another. */
final class Andereaanbieder implements Regel {
  @Override
  public Optional<Melding> beoordeel(Declaratie d, Situatie s) {
    return s.registraties().metId(d.registratie()).isPresent() && s.eigen(d).isEmpty()
        ? Optional.of(Melding.van("BZ031", d.registratie()))
        : Optional.empty();
  }
}
