package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.Optional;

/** A credit line points at a debit line of the same declarant in an earlier delivery (rule F01). */
final class F01 implements Inhoudsregel {

  @Override
  public String id() {
    return "F01";
  }

  @Override
  public Optional<Oordeel> beoordeel(Declaratieregel regel, Naslag naslag) {
    return Kredietstand.van(regel, naslag) instanceof Kredietstand.Onbekend
        ? Optional.of(oordeel(regel, naslag.bestand().declarant()))
        : Optional.empty();
  }

  private static Oordeel oordeel(Declaratieregel regel, String declarant) {
    return new Oordeel(
        "8017",
        "vorige-referentie",
        "F01.onbekend",
        List.of(regel.vorige()),
        List.of(Verwijzing.geen(regel.vorige(), declarant)));
  }
}
