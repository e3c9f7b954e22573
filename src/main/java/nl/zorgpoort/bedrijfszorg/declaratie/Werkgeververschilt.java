package nl.zorgpoort.bedrijfszorg.declaratie;

import java.util.Optional;

/** The employer of a declaration is that of the invoice. */
final class Werkgeververschilt implements Regel {
  @Override
  public Optional<Melding> beoordeel(Declaratie d, Situatie s) {
    return s.factuur()
        .werkgever()
        .map(Werkgever::naam)
        .filter(naam -> d.werkgever().filter(w -> !Werkgever.zelfdeNaam(w, naam)).isPresent())
        .map(naam -> Melding.van("BZ021", naam));
  }
}
