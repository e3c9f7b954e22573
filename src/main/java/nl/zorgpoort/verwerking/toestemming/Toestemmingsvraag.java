package nl.zorgpoort.verwerking.toestemming;

import java.time.InstantSource;
import nl.zorgpoort.verwerking.registratie.Toestemmingsvrager;

/** Asks an employee: records that it is asked and that a mail has to go. */
public final class Toestemmingsvraag implements Toestemmingsvrager {
  private final Toestemmingsboek boek;
  private final InstantSource klok;

  public Toestemmingsvraag(Toestemmingsboek boek, InstantSource klok) {
    this.boek = boek;
    this.klok = klok;
  }

  @Override
  public void vraag(String registratieId) {
    boek.vraag(registratieId, klok.instant());
  }
}
