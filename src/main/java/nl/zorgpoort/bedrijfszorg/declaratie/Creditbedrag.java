package nl.zorgpoort.bedrijfszorg.declaratie;

import java.util.Optional;

/** A credit line takes back exactly what was granted. */
final class Creditbedrag implements Regel {
  @Override
  public Optional<Melding> beoordeel(Declaratie d, Situatie s) {
    return d.credit()
        .flatMap(s::debet)
        .filter(EerdereDeclaratie::toegekend)
        .filter(e -> e.declaratie().restant() != d.restant())
        .map(e -> Melding.van("BZ063", Regel.inEuro(e.declaratie().restant())));
  }
}
