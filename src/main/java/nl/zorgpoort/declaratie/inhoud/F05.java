package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.Optional;

/** A debit line is taken back at most once (rule F05). */
final class F05 implements Inhoudsregel {

  @Override
  public String id() {
    return "F05";
  }

  @Override
  public Optional<Oordeel> beoordeel(Declaratieregel regel, Naslag naslag) {
    return Kredietstand.van(regel, naslag) instanceof Kredietstand.Gecrediteerd stand
        ? Optional.of(oordeel(stand.debet(), stand.credit()))
        : Optional.empty();
  }

  private static Oordeel oordeel(EerdereRegel debet, EerdereRegel credit) {
    return new Oordeel(
        "8084",
        "vorige-referentie",
        "F05.al-gecrediteerd",
        Verwijzing.waarden(credit, debet.referentie(), credit.referentie()),
        List.of(Verwijzing.vergeleken(debet), Verwijzing.vergeleken(credit)));
  }
}
