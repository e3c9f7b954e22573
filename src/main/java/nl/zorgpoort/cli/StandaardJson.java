package nl.zorgpoort.cli;

import java.util.List;
import java.util.stream.Stream;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Recordtype;
import nl.zorgpoort.standaard.Relatie;
import nl.zorgpoort.standaard.Rubriek;

/** A standard as JSON objects, one per field and one per relation; positions count from 1. */
final class StandaardJson implements Standaardvorm {
  @Override
  public List<String> regels(
      Berichtstandaard standaard, List<Recordtype> records, List<Relatie> relaties) {
    Stream<Jsonregel> rubrieken =
        records.stream().flatMap(t -> t.rubrieken().stream().map(r -> rubriek(standaard, t, r)));
    return Stream.concat(rubrieken, relaties.stream().map(r -> relatie(standaard, r)))
        .map(Jsonregel::tekst)
        .toList();
  }

  private static Jsonregel rubriek(Berichtstandaard standaard, Recordtype type, Rubriek r) {
    return new Jsonregel()
        .veld("standard", standaard.id())
        .veld("record", type.kenmerk())
        .veld("field", r.nummer())
        .veld("name", r.naam())
        .veld("type", r.type().name())
        .veld("start", r.begin() + 1)
        .veld("end", r.einde())
        .veld("length", r.lengte())
        .veld("requirement", r.vereiste().name())
        .veld("kind", r.soort().name())
        .veld("codelist", r.codelijst().orElse(null))
        .veld("pattern", r.patroon().orElse(null))
        .veld("rule", r.regel())
        .veld("retourcode", r.retourcode())
        .veld("retourcodes", r.codePerWaarde());
  }

  private static Jsonregel relatie(Berichtstandaard standaard, Relatie r) {
    return new Jsonregel()
        .veld("standard", standaard.id())
        .veld("relation", r.soort())
        .veld("rule", r.regel())
        .veld("retourcode", r.retourcode())
        .veld("fields", r.velden())
        .veld("parameters", r.parameters());
  }
}
