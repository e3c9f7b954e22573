package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.Optional;
import nl.zorgpoort.referentie.Contract;
import nl.zorgpoort.referentie.EigenZorg;
import nl.zorgpoort.referentie.Periode;
import nl.zorgpoort.referentie.Zorgtoewijzing;

/**
 * Care that an institution owes its residents is not declared apart: on some day of the line the
 * client stays with treatment, and the table says that the institution must give this care.
 */
final class G13 implements Inhoudsregel {

  @Override
  public String id() {
    return "G13";
  }

  @Override
  public Optional<Oordeel> beoordeel(Declaratieregel regel, Naslag naslag) {
    List<EigenZorg> rijen = naslag.lijn(regel).dienst().eigenZorg();
    if (rijen.isEmpty()) {
      return Optional.empty();
    }
    return rijen.stream()
        .flatMap(
            e ->
                Dekking.doorsnede(e.geldig(), regel.zorg()).stream()
                    .flatMap(dagen -> verblijf(e, dagen, regel, naslag).stream()))
        .findFirst();
  }

  private static Optional<Oordeel> verblijf(
      EigenZorg rij, Periode dagen, Declaratieregel regel, Naslag naslag) {
    return naslag.dossier(regel.persoon()).toewijzingen().stream()
        .filter(t -> Toewijzingskeuze.verblijf(t))
        .flatMap(
            t ->
                Dekking.doorsnede(t.geldig(), dagen).stream()
                    .flatMap(samen -> behandeling(t, samen, naslag).stream())
                    .map(c -> oordeel(rij, t, c, regel, naslag)))
        .findFirst();
  }

  /** Whatever care office it is with: the stay need not be with the one that this file is for. */
  private static Optional<Contract> behandeling(
      Zorgtoewijzing toewijzing, Periode dagen, Naslag naslag) {
    return naslag.register().alleContracten(toewijzing.uitvoerder()).stream()
        .filter(c -> c.behandeling() && c.geldig().raakt(dagen))
        .findFirst();
  }

  private static Oordeel oordeel(
      EigenZorg rij,
      Zorgtoewijzing toewijzing,
      Contract contract,
      Declaratieregel regel,
      Naslag naslag) {
    return new Oordeel(
        "8983",
        "prestatie",
        "G13.eigen-zorg",
        List.of(regel.prestatie(), toewijzing.uitvoerder()),
        List.of(
            Vergelijking.van(rij, naslag),
            Vergelijking.van(toewijzing),
            Vergelijking.van(contract)));
  }
}
