package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.Optional;
import nl.zorgpoort.referentie.Koppeling;

/** Function, care weight and service stand together in the koppeltabel, on every day. */
final class E06 implements Inhoudsregel {

  @Override
  public String id() {
    return "E06";
  }

  @Override
  public Optional<Oordeel> beoordeel(Declaratieregel regel, Naslag naslag) {
    List<Koppeling> rijen = Koppelkeuze.combinatie(regel, naslag);
    return Dekking.eersteGat(regel.zorg(), rijen, Koppeling::geldig)
        .map(
            dag ->
                new Oordeel(
                    "1113",
                    regel.metFunctie() ? "functie" : "zorgzwaarte",
                    "E06.combinatie",
                    List.of(
                        regel.functie(),
                        regel.zorgzwaarte(),
                        regel.prestatie(),
                        Woorden.datum(dag)),
                    Koppelkeuze.vergeleken(regel, naslag)));
  }
}
