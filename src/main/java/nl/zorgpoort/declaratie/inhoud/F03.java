package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A credit line equals its debit line in every field but its number, the amounts, their signs and
 * the references (rule F03); every field that differs is named. The calculated amount is that of
 * rule F10.
 */
final class F03 implements Inhoudsregel {
  /** The field that shows whose line it is, when only the birth date of who has no BSN differs. */
  private static final String PERSOON = "prestatie-bsn";

  @Override
  public String id() {
    return "F03";
  }

  @Override
  public Optional<Oordeel> beoordeel(Declaratieregel regel, Naslag naslag) {
    return Kredietstand.van(regel, naslag) instanceof Kredietstand.Open open
            && open.debet().vergelijking() != regel.vergelijking()
        ? Optional.of(oordeel(open.debet(), verschillen(regel, open.debet(), naslag)))
        : Optional.empty();
  }

  /** The fields that differ; the record of a debit line that differs was fetched beforehand. */
  static List<Veldverschil> verschillen(Declaratieregel credit, EerdereRegel debet, Naslag naslag) {
    return naslag
        .record(debet)
        .map(credit.record()::verschillen)
        .orElseThrow(() -> new IllegalStateException("no record of an earlier line that differs"));
  }

  private static Oordeel oordeel(EerdereRegel debet, List<Veldverschil> alle) {
    List<Veldverschil> verschillen = alle.stream().filter(v -> !v.rol().equals(F10.ROL)).toList();
    List<Vergeleken> vergeleken = List.of(Verwijzing.vergeleken(debet));
    if (verschillen.isEmpty()) {
      return new Oordeel(
          "8017", PERSOON, "F03.geboortedatum", Verwijzing.waarden(debet), vergeleken);
    }
    String velden =
        verschillen.stream().map(Veldverschil::inWoorden).collect(Collectors.joining(", "));
    return new Oordeel(
        "8017",
        verschillen.get(0).rol(),
        "F03.verschilt",
        Verwijzing.waarden(debet, velden),
        vergeleken);
  }
}
