package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.Optional;

/**
 * Care that was granted is not declared again by the same declarant without a credit: in a later
 * delivery, before its credit, or after a credit that was refused (F07).
 */
final class F08 implements Inhoudsregel {

  @Override
  public String id() {
    return "F08";
  }

  @Override
  public Optional<Oordeel> beoordeel(Declaratieregel regel, Naslag naslag) {
    Lijnbeeld lijn = naslag.lijn(regel);
    String declarant = naslag.bestand().declarant();
    return lijn.dossier()
        .historie()
        .tellendMet(lijn.sleutel(), r -> r.declarant().equals(declarant))
        .map(F08::oordeel);
  }

  private static Oordeel oordeel(EerdereRegel eerder) {
    return new Oordeel(
        "0587",
        "prestatie",
        "F08.al-toegekend",
        Verwijzing.waarden(eerder, eerder.referentie(), Woorden.euro(eerder.toegekend())),
        List.of(Verwijzing.vergeleken(eerder)));
  }
}
