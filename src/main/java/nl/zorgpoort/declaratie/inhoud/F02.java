package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.Optional;

/** Only a granted debit line can be taken back (rule F02). */
final class F02 implements Inhoudsregel {

  @Override
  public String id() {
    return "F02";
  }

  @Override
  public Optional<Oordeel> beoordeel(Declaratieregel regel, Naslag naslag) {
    return Kredietstand.van(regel, naslag) instanceof Kredietstand.Afgekeurd afgekeurd
        ? Optional.of(oordeel(afgekeurd.debet()))
        : Optional.empty();
  }

  private static Oordeel oordeel(EerdereRegel debet) {
    return new Oordeel(
        "8017",
        "vorige-referentie",
        "F02.afgekeurd",
        Verwijzing.waarden(debet, debet.referentie()),
        List.of(Verwijzing.vergeleken(debet)));
  }
}
