package nl.zorgpoort.verwerking.beoordeling;

import java.util.List;
import nl.zorgpoort.declaratie.Beoordeling;
import nl.zorgpoort.grootboek.Balanswet;
import nl.zorgpoort.grootboek.Journaal;
import nl.zorgpoort.grootboek.Maandtotaal;

/** Before a decision is final: lines, journal and retour say the same, to the cent. */
final class Boekingsproef {
  private Boekingsproef() {}

  /**
   * @param regels lines that were staged
   * @throws IllegalStateException when they differ; that is our own fault, so nothing is final
   */
  static void toets(Beoordeling beoordeling, Journaal journaal, int regels) {
    List<Balanswet.Schending> schendingen =
        Balanswet.toets(journaal.maanden(), journaal.posten(), beoordeling.toegekend());
    long ingediend =
        journaal.maanden().stream().mapToLong(Maandtotaal::ingediend).reduce(0, Math::addExact);
    if (!schendingen.isEmpty()
        || regels != beoordeling.regels()
        || ingediend != beoordeling.ingediend()) {
      throw new IllegalStateException("lines, journal and retour differ: " + schendingen);
    }
  }
}
