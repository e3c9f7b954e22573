package nl.zorgpoort.bedrijfszorg.declaratie;

import java.util.Optional;

/** The provider uses a reference once. */
final class Referentiegebruikt implements Regel {
  @Override
  public Optional<Melding> beoordeel(Declaratie d, Situatie s) {
    boolean gebruikt = s.debet(d.referentie()).isPresent() || s.eerderGebruikt(d.referentie());
    return gebruikt ? Optional.of(Melding.van("BZ050", d.referentie())) : Optional.empty();
  }
}
