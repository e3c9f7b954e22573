package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgpoort.referentie.Aanbieder;
import nl.zorgpoort.referentie.Aanbiederrelatie;
import nl.zorgpoort.referentie.Bevoegdheid;
import nl.zorgpoort.referentie.Contract;
import nl.zorgpoort.referentie.Contracttarief;
import nl.zorgpoort.referentie.Relatiesoort;

/** The fetched register rows of providers and contracts, by what the rules ask for. */
final class Registerindex {
  private final Map<String, List<Aanbieder>> aanbieders;
  private final Map<String, List<Aanbiederrelatie>> relaties;
  private final Map<String, List<Contract>> contracten;
  private final Map<String, List<Contracttarief>> tarieven;
  private final Map<String, List<Bevoegdheid>> bevoegdheden;

  private final String uzovi;

  /**
   * @param uzovi care office of the file
   */
  Registerindex(Naslagrijen rijen, String uzovi) {
    this.uzovi = uzovi;
    aanbieders = per(rijen.aanbieders(), Aanbieder::agb);
    relaties = per(rijen.relaties(), r -> sleutel(r.soort().name(), r.van(), r.naar()));
    contracten = per(rijen.contracten(), Contract::agb);
    tarieven = per(rijen.tarieven(), t -> sleutel(t.contract(), t.lijst(), t.prestatie()));
    bevoegdheden = per(rijen.bevoegdheden(), Bevoegdheid::agb);
  }

  private static <T> Map<String, List<T>> per(List<T> rijen, Function<T, String> sleutel) {
    return rijen.stream().collect(Collectors.groupingBy(sleutel));
  }

  private static String sleutel(String... delen) {
    return String.join(" ", delen);
  }

  List<Aanbieder> aanbieders(String agb) {
    return aanbieders.getOrDefault(agb, List.of());
  }

  List<Aanbiederrelatie> relaties(Relatiesoort soort, String van, String naar) {
    return relaties.getOrDefault(sleutel(soort.name(), van, naar), List.of());
  }

  /** Contracts with the care office of the file. */
  List<Contract> contracten(String agb) {
    return alleContracten(agb).stream().filter(c -> c.uzovi().equals(uzovi)).toList();
  }

  /** Contracts with any care office. */
  List<Contract> alleContracten(String agb) {
    return contracten.getOrDefault(agb, List.of());
  }

  List<Contracttarief> tarieven(Contract contract, String lijst, String prestatie) {
    return tarieven.getOrDefault(sleutel(contract.nummer(), lijst, prestatie), List.of());
  }

  List<Bevoegdheid> bevoegdheden(String agb) {
    return bevoegdheden.getOrDefault(agb, List.of());
  }
}
