package nl.zorgpoort.declaratie.inhoud;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.referentie.Contract;

/** The declarant has a contract on every day of the line. */
final class C18 implements Inhoudsregel {

  @Override
  public String id() {
    return "C18";
  }

  @Override
  public Optional<Oordeel> beoordeel(Declaratieregel regel, Naslag naslag) {
    Bestandsfeiten feiten = naslag.bestand();
    List<Contract> contracten = naslag.contracten();
    Optional<LocalDate> gat = Dekking.eersteGat(regel.zorg(), contracten, Contract::geldig);
    return gat.map(
        dag ->
            new Oordeel(
                "8060",
                "prestatie",
                "C18.geen-contract-op",
                List.of(feiten.declarant(), feiten.uzovi(), Woorden.datum(dag)),
                vergeleken(contracten, feiten)));
  }

  static List<Vergeleken> vergeleken(List<Contract> contracten, Bestandsfeiten feiten) {
    return contracten.isEmpty()
        ? List.of(Vergelijking.geenRij("contracten", feiten.declarant() + " met " + feiten.uzovi()))
        : contracten.stream().map(Vergelijking::van).toList();
  }
}
