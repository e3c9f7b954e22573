package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import nl.zorgpoort.referentie.Koppeling;

/** Chooses rows of the koppeltabel for a line. */
final class Koppelkeuze {
  private static final String ELKE = "*";

  private Koppelkeuze() {}

  /** Rows of the service with the function and care weight of the line, of any day. */
  static List<Koppeling> combinatie(Declaratieregel regel, Naslag naslag) {
    return naslag.lijn(regel).koppelrijen().rijen();
  }

  /** Rows of the service, of any day. */
  static List<Koppeling> dienst(Declaratieregel regel, Naslag naslag) {
    return naslag.lijn(regel).dienst().koppelingen();
  }

  static boolean past(String patroon, String waarde) {
    return patroon.equals(ELKE) || patroon.equals(waarde);
  }

  /** What a line was compared with: these rows, or that there are none. */
  static List<Vergeleken> vergeleken(Declaratieregel regel, Naslag naslag) {
    List<Koppeling> rijen = dienst(regel, naslag);
    return rijen.isEmpty()
        ? List.of(
            Vergelijking.geenRij("koppeltabel", regel.lijst() + " " + regel.prestatie(), naslag))
        : rijen.stream().map(k -> Vergelijking.van(k, naslag)).toList();
  }
}
