package nl.zorgpoort.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Recordtype;
import nl.zorgpoort.standaard.Relatie;
import nl.zorgpoort.standaard.Rubriek;

/** A standard as tables; positions count from 1. */
final class Standaardtekst implements Standaardvorm {
  private static final String GEEN = "-";

  @Override
  public List<String> regels(
      Berichtstandaard standaard, List<Recordtype> records, List<Relatie> relaties) {
    List<String> regels = new ArrayList<>();
    regels.add("%s %s".formatted(standaard.id(), standaard.titel()));
    for (Recordtype type : records) {
      regels.add("");
      regels.add("Record %s %s".formatted(type.kenmerk(), type.naam()));
      regels.addAll(rubrieken(type).regels());
    }
    if (!relaties.isEmpty()) {
      regels.add("");
      regels.add("Relaties");
      regels.addAll(relaties(relaties).regels());
    }
    return regels;
  }

  private static Tabel rubrieken(Recordtype type) {
    Tabel tabel =
        new Tabel(
            "NR", "NAAM", "TYPE", "POSITIE", "LENGTE", "VEREIST", "SOORT", "LIJST", "PATROON",
            "REGEL", "CODE");
    type.rubrieken().forEach(r -> rij(tabel, r));
    return tabel;
  }

  private static void rij(Tabel tabel, Rubriek r) {
    tabel.rij(
        r.nummer(),
        r.naam(),
        r.type().name(),
        "%d-%d".formatted(r.begin() + 1, r.einde()),
        Integer.toString(r.lengte()),
        r.vereiste().name(),
        r.soort().name(),
        r.codelijst().orElse(GEEN),
        r.patroon().orElse(GEEN),
        ofGeen(r.regel()),
        ofGeen((r.retourcode() + " " + perWaarde(r.codePerWaarde())).strip()));
  }

  private static Tabel relaties(List<Relatie> relaties) {
    Tabel tabel = new Tabel("RELATIE", "REGEL", "CODE", "RUBRIEKEN", "PARAMETERS");
    relaties.forEach(
        r ->
            tabel.rij(
                r.soort(),
                r.regel(),
                r.retourcode(),
                ofGeen(String.join(" ", r.velden())),
                ofGeen(perWaarde(r.parameters()))));
    return tabel;
  }

  private static String perWaarde(Map<String, String> waarden) {
    return waarden.entrySet().stream()
        .map(e -> e.getKey() + "=" + e.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String ofGeen(String tekst) {
    return tekst.isEmpty() ? GEEN : tekst;
  }
}
