package nl.zorgpoort.declaratie.inhoud;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.zorgpoort.referentie.Controleset;
import nl.zorgpoort.referentie.Periode;
import nl.zorgpoort.referentie.Regelinstelling;
import nl.zorgpoort.referentie.Zwaarte;

/** How each content rule is set for one file. Not for use by several threads. */
final class Regelinstellingen {
  /** Rules that are applied only when the control set says so. */
  private static final Set<String> STANDAARD_UIT = Set.of("C14", "C19");

  /** Rules that tell staff unless the control set says that they reject. */
  private static final Set<String> STANDAARD_SIGNAAL = Set.of("C20");

  private static final Periode ALTIJD = new Periode(LocalDate.of(1, 1, 1), Periode.OPEN);

  private final Controleset controleset;
  private final Bestandsfeiten bestand;
  private final Map<String, Regelinstelling> bekend = new HashMap<>();

  Regelinstellingen(Controleset controleset, Bestandsfeiten bestand) {
    this.controleset = controleset;
    this.bestand = bestand;
  }

  /** What the control set says on the day of receipt; else on and rejecting, but for a few. */
  Regelinstelling van(String regel) {
    Regelinstelling uit = bekend.get(regel);
    if (uit == null) {
      uit = zoek(regel);
      bekend.put(regel, uit);
    }
    return uit;
  }

  private Regelinstelling zoek(String regel) {
    return controleset
        .instelling(regel, bestand.ei(), bestand.kanaal(), bestand.ontvangen())
        .orElseGet(() -> standaard(regel));
  }

  private static Regelinstelling standaard(String regel) {
    return new Regelinstelling(
        regel,
        "*",
        "*",
        !STANDAARD_UIT.contains(regel),
        STANDAARD_SIGNAAL.contains(regel) ? Zwaarte.SIGNAAL : Zwaarte.AFKEUREN,
        Map.of(),
        Map.of(),
        ALTIJD);
  }
}
