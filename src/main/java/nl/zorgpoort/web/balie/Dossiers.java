package nl.zorgpoort.web.balie;

import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.Aanleveringen;
import nl.zorgpoort.verwerking.inzage.Dossierkast;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The one way from a number in an address to a delivery. */
final class Dossiers {
  private final Aanleveringen aanleveringen;
  private final Dossierkast kast;

  Dossiers(Aanleveringen aanleveringen, Dossierkast kast) {
    this.aanleveringen = aanleveringen;
    this.kast = kast;
  }

  /** What is not for this visitor is answered as if it were not there. */
  Aanlevering open(Bezoek bezoek, long volgnummer) {
    return kast.metVolgnummer(volgnummer)
        .flatMap(aanleveringen::zoek)
        .filter(bezoek.zicht()::omvat)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
