package nl.zorgpoort.verwerking.aflevering;

import java.io.IOException;
import java.util.UUID;
import nl.zorgpoort.verwerking.Aanleveringen;
import nl.zorgpoort.verwerking.Brokken;
import nl.zorgpoort.verwerking.Staat;
import nl.zorgpoort.verwerking.aflevering.Uitbak.Stuk;

/**
 * A partner lost its retour: what was delivered is put in its out folder once more, the same bytes
 * under the same name. The state of the delivery stays; doing it twice leaves one file.
 */
public final class Heraflevering {
  private final Aanleveringen aanleveringen;
  private final Uitbak uitbak;
  private final Brokken brokken;
  private final Uitvak uitvak;

  public Heraflevering(Aanleveringen aanleveringen, Uitbak uitbak, Brokken brokken, Uitvak uitvak) {
    this.aanleveringen = aanleveringen;
    this.uitbak = uitbak;
    this.brokken = brokken;
    this.uitvak = uitvak;
  }

  /**
   * Puts it there again.
   *
   * @return false when it was never delivered
   * @throws Uitvak.NaamBezet when the partner put other bytes under the name
   */
  public boolean leverOpnieuw(UUID id) throws IOException {
    Staat staat = aanleveringen.haal(id).staat();
    if (staat != Staat.VERZONDEN && staat != Staat.OPGEHAALD) {
      return false;
    }
    for (Stuk stuk : uitbak.van(id)) {
      uitvak.plaats(
          stuk.account(), stuk.naam(), stuk.sha256(), uit -> brokken.kopieer(stuk.inhoud(), uit));
    }
    return true;
  }
}
