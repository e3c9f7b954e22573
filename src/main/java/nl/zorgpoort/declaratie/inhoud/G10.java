package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zorgpoort.referentie.Controleset;
import nl.zorgpoort.referentie.Periode;

/**
 * A person stays in one place a day (rule G10), but for the days of a transfer that the table of
 * overgangen allows. The same care twice is the business of rules F08 and G11.
 */
final class G10 implements Inhoudsregel {

  @Override
  public String id() {
    return "G10";
  }

  @Override
  public Optional<Oordeel> beoordeel(Declaratieregel regel, Naslag naslag) {
    Lijnbeeld lijn = naslag.lijn(regel);
    return lijn.begindag().verblijf()
        ? botsing(regel, lijn, naslag.controleset()).map(G10::oordeel)
        : Optional.empty();
  }

  private static Optional<EerdereRegel> botsing(
      Declaratieregel regel, Lijnbeeld lijn, Controleset set) {
    Verblijf nieuw = new Verblijf(regel.zorg(), lijn.begindag().groepen());
    for (Tijdlijn tijdlijn : lijn.dossier().historie().tijdlijnen()) {
      if (tijdlijn.dienst().ooitVerblijf()) {
        Optional<EerdereRegel> eerder =
            tijdlijn.eerste(
                regel.zorg(), r -> botst(r, tijdlijn.koppeldag(r), nieuw, lijn.sleutel(), set));
        if (eerder.isPresent()) {
          return eerder;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean botst(
      EerdereRegel r, Koppeldag dag, Verblijf nieuw, Prestatiesleutel sleutel, Controleset set) {
    return dag.verblijf()
        && !Prestatiesleutel.van(r).equals(sleutel)
        && !overgang(nieuw, new Verblijf(r.zorg(), dag.groepen()), set);
  }

  private record Verblijf(Periode dagen, Set<String> groepen) {}

  private static boolean overgang(Verblijf een, Verblijf ander, Controleset set) {
    return naar(een, ander, set) || naar(ander, een, set);
  }

  /** Whether the first ends while the second has begun, on no more days than the table allows. */
  private static boolean naar(Verblijf een, Verblijf volgend, Controleset set) {
    Periode van = een.dagen;
    Periode naar = volgend.dagen;
    if (naar.van().isBefore(van.van()) || naar.tot().isBefore(van.tot())) {
      return false;
    }
    long samen = van.tot().toEpochDay() - naar.van().toEpochDay() + 1;
    return set.rijen().overgangen().stream()
        .filter(o -> o.geldig().omvat(naar.van()) && samen <= o.dagen())
        .anyMatch(o -> een.groepen.contains(o.groep()) && volgend.groepen.contains(o.volgende()));
  }

  private static Oordeel oordeel(EerdereRegel eerder) {
    return new Oordeel(
        "8020",
        "begindatum",
        "G10.verblijf",
        Verwijzing.waarden(eerder, eerder.prestatie(), Woorden.periode(eerder.zorg())),
        List.of(Verwijzing.vergeleken(eerder)));
  }
}
