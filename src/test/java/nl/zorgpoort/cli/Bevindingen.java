package nl.zorgpoort.cli;

import java.util.Optional;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.controle.Niveau;
import nl.zorgpoort.controle.Trap;

/** Findings made up for tests of what prints them. */
final class Bevindingen {
  private Bevindingen() {}

  static Bevinding opRubriek(int regel, String rubriek, long van, long tot, String waarde) {
    return new Bevinding(
        regel,
        rubriek.substring(0, 2),
        Optional.of(rubriek),
        "E02",
        Niveau.RECORD,
        Trap.VELD,
        "0550",
        van,
        tot,
        waarde,
        "Hier horen spaties.");
  }

  static Bevinding opBestand(int regel, String record, String regelId, long van, long tot) {
    return new Bevinding(
        regel,
        record,
        Optional.empty(),
        regelId,
        Niveau.BESTAND,
        Trap.BESTAND,
        "0804",
        van,
        tot,
        "",
        "De lengte klopt niet.");
  }
}
