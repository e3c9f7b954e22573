package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.Optional;
import nl.zorgpoort.referentie.NietDeclarabel;

/** The service may be declared on every day of the line. */
final class G12 implements Inhoudsregel {

  @Override
  public String id() {
    return "G12";
  }

  @Override
  public Optional<Oordeel> beoordeel(Declaratieregel regel, Naslag naslag) {
    List<NietDeclarabel> rijen = naslag.lijn(regel).dienst().nietDeclarabel();
    if (rijen.isEmpty()) {
      return Optional.empty();
    }
    return rijen.stream()
        .filter(n -> n.geldig().raakt(regel.zorg()))
        .findFirst()
        .map(n -> oordeel(n, naslag));
  }

  private static Oordeel oordeel(NietDeclarabel rij, Naslag naslag) {
    return new Oordeel(
        "0698",
        "prestatie",
        "G12.niet-declarabel",
        List.of(rij.prestatie(), Woorden.periode(rij.geldig()), rij.reden()),
        List.of(Vergelijking.van(rij, naslag)));
  }
}
