package nl.zorgpoort.bedrijfszorg.declaratie;

import java.util.Optional;

/** The employee consented. */
final class Zondertoestemming implements Regel {
  @Override
  public Optional<Melding> beoordeel(Declaratie d, Situatie s) {
    return s.eigen(d).filter(r -> !r.toestemming()).map(r -> Melding.van("BZ032", d.registratie()));
  }
}
