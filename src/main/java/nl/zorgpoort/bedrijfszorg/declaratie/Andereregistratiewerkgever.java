package nl.zorgpoort.bedrijfszorg.declaratie;

import java.util.Optional;

/** The employer of the invoice is that of the registration. */
final class Andereregistratiewerkgever implements Regel {
  @Override
  public Optional<Melding> beoordeel(Declaratie d, Situatie s) {
    return s.factuur()
        .werkgever()
        .flatMap(w -> s.eigen(d).filter(r -> !r.werkgever().nummer().equals(w.nummer())))
        .map(r -> Melding.van("BZ022", d.registratie(), r.werkgever().nummer()));
  }
}
