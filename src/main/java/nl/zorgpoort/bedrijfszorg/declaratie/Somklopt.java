package nl.zorgpoort.bedrijfszorg.declaratie;

import java.util.Optional;

/** Gross is ontdubbeld and remainder together. */
final class Somklopt implements Regel {
  @Override
  public Optional<Melding> beoordeel(Declaratie d, Situatie s) {
    return d.bruto() != d.ontdubbeld() + d.restant()
        ? Optional.of(
            Melding.van(
                "BZ040",
                Regel.inEuro(d.bruto()),
                Regel.inEuro(d.ontdubbeld()),
                Regel.inEuro(d.restant())))
        : Optional.empty();
  }
}
