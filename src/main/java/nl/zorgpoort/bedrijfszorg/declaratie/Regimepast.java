package nl.zorgpoort.bedrijfszorg.declaratie;

import java.util.Optional;

/** The regime follows the day of registration. */
final class Regimepast implements Regel {
  @Override
  public Optional<Melding> beoordeel(Declaratie d, Situatie s) {
    return s.eigen(d)
        .filter(r -> Regime.op(r.aangemeld()) != d.regime())
        .map(r -> Melding.van("BZ035", d.registratie()));
  }
}
