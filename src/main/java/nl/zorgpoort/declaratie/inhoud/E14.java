package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.Optional;
import nl.zorgpoort.referentie.Aanbieder;
import nl.zorgpoort.referentie.Aanbiederrelatie;
import nl.zorgpoort.referentie.Relatiesoort;

/** Who gave the care is known, and gives care for the declarant, on every day of the line. */
final class E14 implements Inhoudsregel {

  @Override
  public String id() {
    return "E14";
  }

  @Override
  public Optional<Oordeel> beoordeel(Declaratieregel regel, Naslag naslag) {
    Optional<Oordeel> onbekend = bekend(regel, naslag);
    return onbekend.isPresent() ? onbekend : verwant(regel, naslag);
  }

  private static Optional<Oordeel> bekend(Declaratieregel regel, Naslag naslag) {
    List<Aanbieder> rijen = naslag.register().aanbieders(regel.uitvoerder());
    return Dekking.eersteGat(regel.zorg(), rijen, Aanbieder::geldig)
        .map(
            dag ->
                new Oordeel(
                    "8011",
                    "uitvoerder",
                    "E14.onbekend",
                    List.of(regel.uitvoerder(), Woorden.datum(dag)),
                    rijen.isEmpty()
                        ? List.of(Vergelijking.geenRij("aanbieders", regel.uitvoerder()))
                        : rijen.stream().map(Vergelijking::van).toList()));
  }

  private static Optional<Oordeel> verwant(Declaratieregel regel, Naslag naslag) {
    String declarant = naslag.bestand().declarant();
    if (regel.uitvoerder().equals(declarant)) {
      return Optional.empty();
    }
    List<Aanbiederrelatie> rijen =
        naslag.register().relaties(Relatiesoort.UITVOERDER, regel.uitvoerder(), declarant);
    return Dekking.eersteGat(regel.zorg(), rijen, Aanbiederrelatie::geldig)
        .map(
            dag ->
                new Oordeel(
                    "0559",
                    "uitvoerder",
                    "E14.geen-relatie",
                    List.of(regel.uitvoerder(), declarant, Woorden.datum(dag)),
                    rijen.isEmpty()
                        ? List.of(
                            Vergelijking.geenRij(
                                "relaties", regel.uitvoerder() + " voor " + declarant))
                        : rijen.stream().map(Vergelijking::van).toList()));
  }
}
