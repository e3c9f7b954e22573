package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.Optional;

/**
 * A credit line has the calculated amount of its debit line (rule F10). That amount is tariff times
 * number in both (rule E18), so it can differ only where the lines differ in one of those.
 */
final class F10 implements Inhoudsregel {
  static final String ROL = "berekend";

  @Override
  public String id() {
    return "F10";
  }

  @Override
  public Optional<Oordeel> beoordeel(Declaratieregel regel, Naslag naslag) {
    return Kredietstand.van(regel, naslag) instanceof Kredietstand.Open open
            && open.debet().vergelijking() != regel.vergelijking()
        ? F03.verschillen(regel, open.debet(), naslag).stream()
            .filter(v -> v.rol().equals(ROL))
            .map(v -> oordeel(v, open.debet()))
            .findFirst()
        : Optional.empty();
  }

  private static Oordeel oordeel(Veldverschil verschil, EerdereRegel debet) {
    return new Oordeel(
        "8064",
        ROL,
        "F10.berekend",
        Verwijzing.waarden(debet, euro(verschil.eerder()), euro(verschil.nu())),
        List.of(Verwijzing.vergeleken(debet)));
  }

  private static String euro(String centen) {
    return Woorden.euro(Long.parseLong(centen));
  }
}
