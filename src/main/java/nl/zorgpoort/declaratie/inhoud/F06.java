package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.Optional;

/** The first debit line and its credit never stand in one file; both are rejected (rule F06). */
final class F06 implements Inhoudsregel {

  @Override
  public String id() {
    return "F06";
  }

  @Override
  public Optional<Oordeel> beoordeel(Declaratieregel regel, Naslag naslag) {
    String referentie = regel.credit() ? regel.vorige() : regel.referentie();
    return Kredietstand.samen(referentie, naslag)
        ? Optional.of(oordeel(regel, referentie, naslag.bestand().declarant()))
        : Optional.empty();
  }

  private static Oordeel oordeel(Declaratieregel regel, String referentie, String declarant) {
    return new Oordeel(
        "8062",
        regel.credit() ? "vorige-referentie" : "referentie",
        regel.credit() ? "F06.credit" : "F06.debet",
        List.of(referentie),
        List.of(Verwijzing.geen(referentie, declarant)));
  }
}
