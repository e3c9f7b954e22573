package nl.zorgpoort.verwerking.aflevering;

import java.io.IOException;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.UUID;
import nl.zorgpoort.verwerking.Aanleveringen;
import nl.zorgpoort.verwerking.Brokken;
import nl.zorgpoort.verwerking.Staat;
import nl.zorgpoort.verwerking.Stap;
import nl.zorgpoort.verwerking.Stappen;
import nl.zorgpoort.verwerking.aflevering.Uitbak.Status;
import nl.zorgpoort.verwerking.aflevering.Uitbak.Stuk;

/** Puts what answers a delivery in the sender's out folder. Doing it again changes nothing. */
public final class Afleveren {
  private final Aanleveringen aanleveringen;
  private final Uitbak uitbak;
  private final Brokken brokken;
  private final Uitvak uitvak;
  private final Stappen stappen;
  private final InstantSource klok;

  public Afleveren(
      Aanleveringen aanleveringen,
      Uitbak uitbak,
      Brokken brokken,
      Uitvak uitvak,
      Stappen stappen,
      InstantSource klok) {
    this.aanleveringen = aanleveringen;
    this.uitbak = uitbak;
    this.brokken = brokken;
    this.uitvak = uitvak;
    this.stappen = stappen;
    this.klok = klok;
  }

  /** Delivers what is left of a delivery that is Beoordeeld; does nothing in another state. */
  public void lever(UUID id) throws IOException {
    if (aanleveringen.haal(id).staat() == Staat.BEOORDEELD) {
      for (Stuk stuk : uitbak.van(id)) {
        if (stuk.status() == Status.KLAAR) {
          plaats(stuk);
        }
      }
      if (aanleveringen.verplaats(id, Staat.BEOORDEELD, Staat.VERZONDEN, klok.instant())) {
        stappen.na(Stap.VERZONDEN);
      }
    }
  }

  private void plaats(Stuk stuk) throws IOException {
    uitvak.plaats(stuk.account(), stuk.naam(), stuk.sha256(), uit -> schrijf(stuk, uit));
    stappen.na(Stap.UIT_HERNOEMD);
    uitbak.verplaats(stuk, Status.VERZONDEN, klok.instant());
  }

  private void schrijf(Stuk stuk, OutputStream uit) throws IOException {
    brokken.kopieer(stuk.inhoud(), uit);
    uit.flush();
    stappen.na(Stap.UIT_GESCHREVEN);
  }
}
