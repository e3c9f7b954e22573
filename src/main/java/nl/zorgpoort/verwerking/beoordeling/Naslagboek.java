package nl.zorgpoort.verwerking.beoordeling;

import java.time.Instant;
import nl.zorgpoort.declaratie.inhoud.Naslagbron;
import nl.zorgpoort.referentie.Controleset;
import nl.zorgpoort.verwerking.Aanlevering;

/** Where deciding gets what it looks up: control set, register and history. */
public interface Naslagboek {

  /**
   * The numbers of all that is there now.
   *
   * @param op moment of decision; the control set that holds at it, 0 when none does
   */
  Naslagstand nu(Instant op);

  /** A version of the control set; that there is none is our own fault. */
  Controleset controleset(int versie);

  /**
   * Register and history as of these numbers, for one delivery. Its look-ups throw {@link
   * WachtOpStoring} when the delivery is not decided yet and has to wait for another.
   *
   * @param poging whose lines, stored so far, are the earlier lines of this file
   * @param stapel where those lines may still be held back
   */
  Naslagbron open(Poging poging, Aanlevering aanlevering, Naslagstand stand, Stapel stapel);
}
