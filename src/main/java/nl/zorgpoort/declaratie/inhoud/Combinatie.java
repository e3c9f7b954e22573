package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.zorgpoort.referentie.Controleset;
import nl.zorgpoort.referentie.Matrixregel;
import nl.zorgpoort.referentie.Periode;
import nl.zorgpoort.referentie.Wie;

/**
 * Two services that the controlematrix lets exclude each other are not granted to one person within
 * its window: by the same executing provider (rule G07) or by another (rule G08). The same care
 * twice is the business of rules F08 and G11.
 */
final class Combinatie implements Inhoudsregel {
  private final String id;
  private final Wie wie;

  private Combinatie(String id, Wie wie) {
    this.id = id;
    this.wie = wie;
  }

  /** Rule G07. */
  static Combinatie eigen() {
    return new Combinatie("G07", Wie.EIGEN);
  }

  /** Rule G08. */
  static Combinatie ander() {
    return new Combinatie("G08", Wie.ANDER);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Optional<Oordeel> beoordeel(Declaratieregel regel, Naslag naslag) {
    Controleset set = naslag.controleset();
    return Koppelrijen.groepen(Koppelrijen.van(set, regel)).stream()
        .flatMap(groep -> set.matrix(groep).stream().map(rij -> Uitsluiting.van(rij, groep)))
        .filter(u -> u.rij.wie() == wie && u.rij.geldig().omvat(regel.zorg().van()))
        .flatMap(u -> botsing(u, regel, naslag).stream())
        .findFirst();
  }

  /** A row of the controlematrix, and which of its groups an earlier line may not have. */
  private record Uitsluiting(Matrixregel rij, String andere) {
    static Uitsluiting van(Matrixregel rij, String groep) {
      return new Uitsluiting(rij, rij.groep().equals(groep) ? rij.andere() : rij.groep());
    }
  }

  private Optional<Oordeel> botsing(Uitsluiting u, Declaratieregel regel, Naslag naslag) {
    Controleset set = naslag.controleset();
    Historie historie = naslag.dossier(regel.persoon()).historie();
    Periode dagen = Kalender.rond(u.rij.venster(), regel.zorg());
    Prestatiesleutel sleutel = Prestatiesleutel.van(regel);
    return historie.diensten().stream()
        .filter(d -> Koppelrijen.ooitInGroep(set, d, u.andere))
        .flatMap(d -> historie.tellend(d, dagen))
        .filter(r -> r.uitvoerder().equals(regel.uitvoerder()) == (wie == Wie.EIGEN))
        .filter(r -> Koppelrijen.groepen(Koppelrijen.van(set, r)).contains(u.andere))
        .filter(r -> !Prestatiesleutel.van(r).equals(sleutel))
        .findFirst()
        .map(r -> oordeel(u.rij, r, set));
  }

  private Oordeel oordeel(Matrixregel rij, EerdereRegel eerder, Controleset set) {
    return new Oordeel(
        rij.code(),
        "prestatie",
        id + "." + rij.venster().name().toLowerCase(Locale.ROOT),
        Verwijzing.waarden(eerder, eerder.prestatie(), Woorden.periode(eerder.zorg())),
        List.of(matrixrij(rij, set), Verwijzing.vergeleken(eerder)));
  }

  private static Vergeleken matrixrij(Matrixregel rij, Controleset set) {
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
