package nl.zorgpoort.declaratie.inhoud;

import java.util.ArrayList;
import java.util.List;
import nl.zorgpoort.referentie.Uitzondering;
import nl.zorgpoort.referentie.Zwaarte;

/**
 * What a rule found, after its setting was applied.
 *
 * @param regelId for example {@code G05}
 * @param zwaarte what it does
 * @param code return code that holds for this sender
 * @param bericht Dutch sentence for the sender, without personal data
 */
public record Bevonden(
    String regelId, Zwaarte zwaarte, String code, String bericht, Oordeel oordeel) {

  /** The same for staff only, because of this exception. */
  Bevonden alsSignaal(Uitzondering uitzondering) {
    List<Vergeleken> vergeleken = new ArrayList<>(oordeel.vergeleken());
    vergeleken.add(
        new Vergeleken(
            "uitzonderingen",
            "uitzondering " + uitzondering.nummer(),
            "register " + uitzondering.stand()));
    return new Bevonden(
        regelId,
        Zwaarte.SIGNAAL,
        code,
        bericht,
        new Oordeel(oordeel.code(), oordeel.rol(), oordeel.tekst(), oordeel.waarden(), vergeleken));
  }
}
