package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.Optional;
import nl.zorgpoort.referentie.Aanbiederrelatie;
import nl.zorgpoort.referentie.Contract;
import nl.zorgpoort.referentie.Relatiesoort;

/**
 * The billing service may send for the declarant, and the declarant has a contract on some day on
 * which a line begins. A file with credit lines is never rejected for want of a contract.
 */
final class C18Bestand implements Bestandsregel {

  @Override
  public String id() {
    return "C18";
  }

  @Override
  public Optional<Oordeel> beoordeel(Vooronderzoek bestand, Naslag naslag) {
    return servicebureau(naslag).or(() -> contract(bestand, naslag));
  }

  private static Optional<Oordeel> servicebureau(Naslag naslag) {
    Bestandsfeiten feiten = naslag.bestand();
    List<Aanbiederrelatie> rijen =
        naslag
            .register()
            .relaties(Relatiesoort.SERVICEBUREAU, feiten.servicebureau(), feiten.declarant());
    if (!feiten.metServicebureau()
        || rijen.stream().anyMatch(r -> r.geldig().raakt(feiten.periode()))) {
      return Optional.empty();
    }
    String wie = feiten.servicebureau() + " voor " + feiten.declarant();
    return Optional.of(
        new Oordeel(
            "8023",
            "servicebureau",
            "C18.servicebureau",
            List.of(feiten.servicebureau(), feiten.declarant()),
            rijen.isEmpty()
                ? List.of(Vergelijking.geenRij("relaties", wie))
                : rijen.stream().map(Vergelijking::van).toList()));
  }

  private static Optional<Oordeel> contract(Vooronderzoek bestand, Naslag naslag) {
    Bestandsfeiten feiten = naslag.bestand();
    List<Contract> contracten = naslag.register().contracten(feiten.declarant());
    boolean ergens =
        contracten.stream().anyMatch(c -> Dekking.iets(c.geldig(), bestand.begindagen()));
    if (ergens || bestand.credits() || bestand.begindagen().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Oordeel(
            "8022",
            feiten.metInstelling() ? "instelling" : "praktijk",
            "C18.geen-contract",
            List.of(feiten.declarant(), feiten.uzovi()),
            C18.vergeleken(contracten, feiten)));
  }
}
