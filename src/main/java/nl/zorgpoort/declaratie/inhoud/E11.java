package nl.zorgpoort.declaratie.inhoud;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The service exists on the first and on the last day of the line. */
final class E11 implements Inhoudsregel {

  @Override
  public String id() {
    return "E11";
  }

  @Override
  public Optional<Oordeel> beoordeel(Declaratieregel regel, Naslag naslag) {
    return Stream.of(regel.zorg().van(), regel.zorg().tot())
        .filter(dag -> !bestaat(regel, dag, naslag))
        .findFirst()
        .map(
            dag ->
                new Oordeel(
                    "0582",
                    "prestatie",
                    "E11.onbekend",
                    List.of(regel.prestatie(), regel.lijst(), Woorden.datum(dag)),
                    Koppelkeuze.vergeleken(regel, naslag)));
  }

  private static boolean bestaat(Declaratieregel regel, LocalDate dag, Naslag naslag) {
    return Koppelkeuze.dienst(regel, naslag).stream().anyMatch(k -> k.geldig().omvat(dag));
  }
}
