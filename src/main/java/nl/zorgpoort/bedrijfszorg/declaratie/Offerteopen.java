package nl.zorgpoort.bedrijfszorg.declaratie;

import java.util.Optional;

/** A quotation was accepted. */
final class Offerteopen implements Regel {
  @Override
  public Optional<Melding> beoordeel(Declaratie d, Situatie s) {
    return s.eigen(d)
        .filter(r -> r.offerte() == Registratie.Offerte.OPEN)
        .map(r -> Melding.van("BZ034", d.registratie()));
  }
}
