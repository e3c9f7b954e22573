package nl.zorgpoort.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nl.zorgpoort.standaard.Standaarden;
import nl.zorgpoort.verwerking.uitleg.Regelcatalogus;
import nl.zorgpoort.verwerking.uitleg.Regeltaal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code regels}. */
@Command(
    name = "regels",
    description = {
      "Toont de controleregels: wat ze vragen, welke retourcodes ze geven, voorbeelden van goed en"
          + " fout.",
      "Zonder REGEL een tabel van alle regels, met REGEL de hele tekst."
    },
    exitCodeList = {"0:getoond", "64:verkeerd gebruik, of de regel is onbekend"})
public final class RegelsCommand implements Callable<Integer> {
  private final Supplier<Standaarden> standaarden;
  private final OutputStream stdout;

  @Spec private @Nullable CommandSpec spec;

  @ArgGroup private Keuze vorm = new Keuze();

  @Option(names = "--en", description = "In het Engels.")
  private boolean engels;

  @Parameters(arity = "0..*", paramLabel = "REGEL", description = "Nummer, bijvoorbeeld G05.")
  private List<String> ids = List.of();

  /** One form at a time. */
  static final class Keuze {
    @Option(names = "--html", description = "Als één webpagina die op zichzelf staat.")
    private boolean html;

    @Option(names = "--json", description = "Elke regel als JSON op een eigen regel, beide talen.")
    private boolean json;
  }

  /**
   * @param standaarden loaded only when the command runs
   * @param stdout not closed
   */
  public RegelsCommand(Supplier<Standaarden> standaarden, OutputStream stdout) {
    this.standaarden = standaarden;
    this.stdout = stdout;
  }

  @Override
  public Integer call() throws IOException {
    Regelcatalogus alle = Regelcatalogus.van(standaarden.get());
    List<String> gevraagd = ids.stream().map(id -> id.toUpperCase(Locale.ROOT)).toList();
    gevraagd.stream().filter(id -> alle.regel(id).isEmpty()).findFirst().ifPresent(this::onbekend);
    try (Uitvoertekst uit = new Uitvoertekst(stdout)) {
      uit.regels(vorm().regels(alle.alleen(gevraagd)));
    }
    return 0;
  }

  private Regelvorm vorm() {
    Regeltaal taal = engels ? Regeltaal.EN : Regeltaal.NL;
    if (vorm.json) {
      return new Regeljson();
    }
    if (vorm.html) {
      return new Regelpagina(taal);
    }
    return ids.isEmpty() ? new Regeltabel(taal) : new Regeluitleg(taal);
  }

  private void onbekend(String id) {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(),
        "Regel %s is onbekend; 'regels' toont ze alle.".formatted(id));
  }
}
