package nl.zorgpoort.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Recordtype;
import nl.zorgpoort.standaard.Relatie;
import nl.zorgpoort.standaard.Rubriek;
import nl.zorgpoort.standaard.Standaarden;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code standaard show}. */
@Command(
    name = "show",
    description = "Toont de rubrieken van een standaard en de relaties daartussen.")
public final class StandaardShowCommand implements Callable<Integer> {
  private final Supplier<Standaarden> standaarden;
  private final OutputStream stdout;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "STANDAARD", description = "Naam en versie, bijvoorbeeld AW319-1.4.")
  private String id = "";

  @Option(names = "--record", paramLabel = "KENMERK", description = "Alleen dit record.")
  private Optional<String> kenmerk = Optional.empty();

  @Option(
      names = "--json",
      description = "Schrijf elke rubriek en elke relatie als JSON op een eigen regel.")
  private boolean json;

  /**
   * @param standaarden loaded only when the command runs
   * @param stdout not closed
   */
  public StandaardShowCommand(Supplier<Standaarden> standaarden, OutputStream stdout) {
    this.standaarden = standaarden;
    this.stdout = stdout;
  }

  @Override
  public Integer call() throws IOException {
    Standaarden alle = standaarden.get();
    Berichtstandaard standaard = alle.metId(id).orElseThrow(() -> onbekend(alle));
    List<Recordtype> records = records(standaard);
    List<Relatie> relaties =
        kenmerk.isEmpty() ? standaard.relaties() : relatiesVan(standaard, records.get(0));
    Standaardvorm vorm = json ? new StandaardJson() : new Standaardtekst();
    try (Uitvoertekst uit = new Uitvoertekst(stdout)) {
      uit.regels(vorm.regels(standaard, records, relaties));
    }
    return 0;
  }

  private List<Recordtype> records(Berichtstandaard standaard) {
    return kenmerk.isEmpty()
        ? standaard.recordtypes()
        : List.of(standaard.recordtype(kenmerk.get()).orElseThrow(() -> onbekend(standaard)));
  }

  /** The relations that any field of this record takes part in. */
  private static List<Relatie> relatiesVan(Berichtstandaard standaard, Recordtype record) {
    List<String> nummers = record.rubrieken().stream().map(Rubriek::nummer).toList();
    return standaard.relaties().stream()
        .filter(r -> r.velden().stream().anyMatch(nummers::contains))
        .toList();
  }

  private ParameterException onbekend(Standaarden alle) {
    List<String> ids = alle.alle().stream().map(Berichtstandaard::id).toList();
    return fout("Standaard %s is onbekend; wel bekend: %s.".formatted(id, String.join(", ", ids)));
  }

  private ParameterException onbekend(Berichtstandaard standaard) {
    List<String> kenmerken = standaard.recordtypes().stream().map(Recordtype::kenmerk).toList();
    return fout(
        "%s heeft geen record %s; wel: %s."
            .formatted(id, kenmerk.orElse(""), String.join(", ", kenmerken)));
  }

  private ParameterException fout(String bericht) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), bericht);
  }
}
