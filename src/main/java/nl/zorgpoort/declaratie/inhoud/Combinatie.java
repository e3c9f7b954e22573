package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.zorgpoort.declaratie.inhoud.Koppeldag.Uitsluiting;
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
  private final Naslag naslag;
  private final Lijnbeeld lijn;

  /**
   * @param regelId the rule that asks
   * @param wie whose earlier services it is about
   */
  Combinatie(String regelId, Wie wie, Declaratieregel regel, Naslag naslag) {
    this.regelId = regelId;
    this.wie = wie;
    this.regel = regel;
    this.naslag = naslag;
    this.lijn = naslag.lijn(regel);
  }

  Optional<Oordeel> beoordeel() {
    for (Uitsluiting u : lijn.begindag().uitsluitingen(wie)) {
      if (u.rij().geldig().omvat(regel.zorg().van())) {
        Optional<EerdereRegel> eerder = botsing(u);
        if (eerder.isPresent()) {
          return Optional.of(oordeel(u.rij(), eerder.get()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<EerdereRegel> botsing(Uitsluiting u) {
    Periode dagen = Kalender.rond(u.rij().venster(), regel.zorg());
    for (Tijdlijn tijdlijn : lijn.dossier().historie().tijdlijnen()) {
      if (tijdlijn.dienst().ooitInGroep(u.andere())) {
        Optional<EerdereRegel> eerder =
            tijdlijn.eerste(dagen, r -> botst(r, tijdlijn.koppeldag(r), u.andere()));
        if (eerder.isPresent()) {
          return eerder;
        }
      }
    }
    return Optional.empty();
  }

  private boolean botst(EerdereRegel r, Koppeldag dag, String andere) {
    return r.uitvoerder().equals(regel.uitvoerder()) == (wie == Wie.EIGEN)
        && dag.groepen().contains(andere)
        && !Prestatiesleutel.van(r).equals(lijn.sleutel());
  }

  private Oordeel oordeel(Matrixregel rij, EerdereRegel eerder) {
    return new Oordeel(
        rij.code(),
        "prestatie",
        regelId + "." + rij.venster().name().toLowerCase(Locale.ROOT),
        Verwijzing.waarden(eerder, eerder.prestatie(), Woorden.periode(eerder.zorg())),
        List.of(Vergelijking.van(rij, naslag), Verwijzing.vergeleken(eerder)));
  }
}
