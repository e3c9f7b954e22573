package nl.zorgpoort.web.balie;

import nl.zorgpoort.verwerking.toegang.Functie;
import nl.zorgpoort.verwerking.toegang.Gebruiker;
import nl.zorgpoort.verwerking.toegang.Logboek;
import nl.zorgpoort.verwerking.toegang.Logboek.Handeling;
import nl.zorgpoort.verwerking.toegang.Zicht;

/**
 * Who asks for a page, as the store knows them at this moment, and what they may see.
 *
 * @param logboek where their trace goes
 */
record Bezoek(Gebruiker wie, Zicht zicht, Logboek logboek) {

  /** Leaves a trace. */
  void noteer(Handeling handeling, String onderwerp, String reden) {
    logboek.schrijf(wie.naam(), wie.functie().name(), handeling, onderwerp, reden);
  }

  boolean is(Functie functie) {
    return wie.functie() == functie;
  }
}
