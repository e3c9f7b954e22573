package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.zorgpoort.referentie.Controleset;
import nl.zorgpoort.referentie.Matrixregel;
import nl.zorgpoort.referentie.Periode;
import nl.zorgpoort.referentie.Wie;

/**
 * Looks whether the controlematrix lets a line stand beside what counts for its person (rules G07
 * and G08). The same care twice is the business of rules F08 and G11.
 */
final class Combinatie {
  private final String regelId;
  private final Wie wie;
  private final Declaratieregel regel;
  private final Controleset set;
  private final Historie historie;

  /**
   * @param regelId the rule that asks
   * @param wie whose earlier services it is about
   */
  Combinatie(String regelId, Wie wie, Declaratieregel regel, Naslag naslag) {
    this.regelId = regelId;
    this.wie = wie;
    this.regel = regel;
    this.set = naslag.controleset();
    this.historie = naslag.dossier(regel.persoon()).historie();
  }

  /** A row of the controlematrix, and which of its groups an earlier line may not have. */
  private record Uitsluiting(Matrixregel rij, String andere) {
    static Uitsluiting van(Matrixregel rij, String groep) {
      return new Uitsluiting(rij, rij.groep().equals(groep) ? rij.andere() : rij.groep());
    }
  }

  Optional<Oordeel> beoordeel() {
    return Koppelrijen.groepen(Koppelrijen.van(set, regel)).stream()
        .flatMap(groep -> set.matrix(groep).stream().map(rij -> Uitsluiting.van(rij, groep)))
        .filter(u -> u.rij.wie() == wie && u.rij.geldig().omvat(regel.zorg().van()))
        .flatMap(u -> botsing(u).map(eerder -> oordeel(u.rij, eerder)).stream())
        .findFirst();
  }

  private Optional<EerdereRegel> botsing(Uitsluiting u) {
    Periode dagen = Kalender.rond(u.rij.venster(), regel.zorg());
    Prestatiesleutel sleutel = Prestatiesleutel.van(regel);
    return historie.diensten().stream()
        .filter(dienst -> Koppelrijen.ooitInGroep(set, dienst, u.andere))
        .flatMap(dienst -> historie.tellend(dienst, dagen))
        .filter(r -> r.uitvoerder().equals(regel.uitvoerder()) == (wie == Wie.EIGEN))
        .filter(r -> Koppelrijen.groepen(Koppelrijen.van(set, r)).contains(u.andere))
        .filter(r -> !Prestatiesleutel.van(r).equals(sleutel))
        .findFirst();
  }

  private Oordeel oordeel(Matrixregel rij, EerdereRegel eerder) {
    return new Oordeel(
        rij.code(),
        "prestatie",
        regelId + "." + rij.venster().name().toLowerCase(Locale.ROOT),
        Verwijzing.waarden(eerder, eerder.prestatie(), Woorden.periode(eerder.zorg())),
        List.of(vergeleken(rij), Verwijzing.vergeleken(eerder)));
  }

  private Vergeleken vergeleken(Matrixregel rij) {
    String woorden =
        "groep %s en %s, %s, %s, code %s, %s"
            .formatted(
                rij.groep(),
                rij.andere(),
                rij.wie(),
                rij.venster(),
                rij.code(),
                Woorden.periode(rij.geldig()));
    return new Vergeleken("controlematrix", woorden, "controleset " + set.versie());
  }
}
