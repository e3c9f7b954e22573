package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.Optional;
import nl.zorgpoort.referentie.Koppeling;

/** The unit is one of the service on the first day of the line. */
final class E13 implements Inhoudsregel {

  @Override
  public String id() {
    return "E13";
  }

  @Override
  public Optional<Oordeel> beoordeel(Declaratieregel regel, Naslag naslag) {
    for (Koppeling k : Koppelkeuze.dienst(regel, naslag)) {
      if (past(k, regel)) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new Oordeel(
            "0638",
            "eenheid",
            "E13.past-niet",
            List.of(regel.eenheid(), regel.prestatie(), Woorden.datum(regel.zorg().van())),
            Koppelkeuze.vergeleken(regel, naslag)));
  }

  private static boolean past(Koppeling koppeling, Declaratieregel regel) {
    return koppeling.geldig().omvat(regel.zorg().van())
        && Koppelkeuze.past(koppeling.eenheid(), regel.eenheid());
  }
}
