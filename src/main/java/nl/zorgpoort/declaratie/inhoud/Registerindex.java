package nl.zorgpoort.declaratie.inhoud;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.zorgpoort.referentie.Aanbieder;
import nl.zorgpoort.referentie.Aanbiederrelatie;
import nl.zorgpoort.referentie.Bevoegdheid;
import nl.zorgpoort.referentie.Contract;
import nl.zorgpoort.referentie.Contracttarief;
import nl.zorgpoort.referentie.Relatiesoort;

/** The fetched register rows of providers and contracts, by what the rules ask for. */
final class Registerindex {
  private final Map<String, List<Aanbieder>> aanbieders;
  private final Map<Relatie, List<Aanbiederrelatie>> relaties;
  private final Map<String, List<Contract>> alleContracten;
  private final Map<String, List<Contract>> contracten;
  private final Map<Tariefplek, List<Contracttarief>> tarieven;
  private final Map<String, List<Bevoegdheid>> bevoegdheden;

  private record Relatie(Relatiesoort soort, String van, String naar) {}

  private record Tariefplek(String contract, String lijst, String prestatie) {}

  /**
   * @param uzovi care office of the file
   */
  Registerindex(Naslagrijen rijen, String uzovi) {
    aanbieders = per(rijen.aanbieders(), Aanbieder::agb);
    relaties = per(rijen.relaties(), r -> new Relatie(r.soort(), r.van(), r.naar()));
    alleContracten = per(rijen.contracten(), Contract::agb);
    contracten =
        per(
            rijen.contracten().stream().filter(c -> c.uzovi().equals(uzovi)).toList(),
            Contract::agb);
    tarieven = per(rijen.tarieven(), t -> new Tariefplek(t.contract(), t.lijst(), t.prestatie()));
    bevoegdheden = per(rijen.bevoegdheden(), Bevoegdheid::agb);
  }

  private static <S, T> Map<S, List<T>> per(List<T> rijen, Function<T, S> sleutel) {
    Map<S, List<T>> uit = new HashMap<>();
    rijen.forEach(r -> uit.computeIfAbsent(sleutel.apply(r), s -> new ArrayList<>(1)).add(r));
    uit.replaceAll((s, lijst) -> List.copyOf(lijst));
    return uit;
  }

  List<Aanbieder> aanbieders(String agb) {
    return aanbieders.getOrDefault(agb, List.of());
  }

  List<Aanbiederrelatie> relaties(Relatiesoort soort, String van, String naar) {
    return relaties.getOrDefault(new Relatie(soort, van, naar), List.of());
  }

  /** Contracts with the care office of the file. */
  List<Contract> contracten(String agb) {
    return contracten.getOrDefault(agb, List.of());
  }

  /** Contracts with any care office. */
  List<Contract> alleContracten(String agb) {
    return alleContracten.getOrDefault(agb, List.of());
  }

  List<Contracttarief> tarieven(Contract contract, Dienst dienst) {
    return tarieven.getOrDefault(
        new Tariefplek(contract.nummer(), dienst.lijst(), dienst.prestatie()), List.of());
  }

  List<Bevoegdheid> bevoegdheden(String agb) {
    return bevoegdheden.getOrDefault(agb, List.of());
  }
}
