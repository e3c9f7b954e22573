package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.Optional;

/** A credit line takes back exactly what was granted; there is no partial credit (rule F04). */
final class F04 implements Inhoudsregel {

  @Override
  public String id() {
    return "F04";
  }

  @Override
  public Optional<Oordeel> beoordeel(Declaratieregel regel, Naslag naslag) {
    return Kredietstand.van(regel, naslag) instanceof Kredietstand.Open open
            && open.debet().toegekend() != regel.bedrag()
        ? Optional.of(oordeel(regel, open.debet()))
        : Optional.empty();
  }

  private static Oordeel oordeel(Declaratieregel regel, EerdereRegel debet) {
    return new Oordeel(
        "8017",
        "declaratiebedrag",
        "F04.bedrag",
        Verwijzing.waarden(debet, Woorden.euro(debet.toegekend()), Woorden.euro(regel.bedrag())),
        List.of(Verwijzing.vergeleken(debet)));
  }
}
