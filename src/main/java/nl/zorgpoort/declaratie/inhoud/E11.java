package nl.zorgpoort.declaratie.inhoud;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.referentie.Koppeling;

/** The service exists on the first and on the last day of the line. */
final class E11 implements Inhoudsregel {

  @Override
  public String id() {
    return "E11";
  }

  @Override
  public Optional<Oordeel> beoordeel(Declaratieregel regel, Naslag naslag) {
    List<Koppeling> rijen = Koppelkeuze.dienst(regel, naslag);
    if (!bestaat(rijen, regel.zorg().van())) {
      return Optional.of(oordeel(regel, regel.zorg().van(), naslag));
    }
    return bestaat(rijen, regel.zorg().tot())
        ? Optional.empty()
        : Optional.of(oordeel(regel, regel.zorg().tot(), naslag));
  }

  private static boolean bestaat(List<Koppeling> rijen, LocalDate dag) {
    for (Koppeling k : rijen) {
      if (k.geldig().omvat(dag)) {
        return true;
      }
    }
    return false;
  }

  private static Oordeel oordeel(Declaratieregel regel, LocalDate dag, Naslag naslag) {
    return new Oordeel(
        "0582",
        "prestatie",
        "E11.onbekend",
        List.of(regel.prestatie(), regel.lijst(), Woorden.datum(dag)),
        Koppelkeuze.vergeleken(regel, naslag));
  }
}
