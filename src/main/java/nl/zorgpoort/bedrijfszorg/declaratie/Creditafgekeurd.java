package nl.zorgpoort.bedrijfszorg.declaratie;

import java.util.Optional;

/** Only a granted line can be taken back. */
final class Creditafgekeurd implements Regel {
  @Override
  public Optional<Melding> beoordeel(Declaratie d, Situatie s) {
    return d.credit()
        .flatMap(s::debet)
        .filter(e -> !e.toegekend())
        .map(e -> Melding.van("BZ061", e.declaratie().referentie()));
  }
}
