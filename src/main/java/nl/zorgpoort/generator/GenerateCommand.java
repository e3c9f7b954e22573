package nl.zorgpoort.generator;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Standaarden;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code generate}. */
@Command(
    name = "generate",
    description = "Schrijft een geldig bestand met fictieve gegevens.",
    footer =
        "%nDezelfde opties geven dezelfde bytes. De BSN's beginnen met 9 en doorstaan de elfproef.",
    exitCodeList = {
      "0:bestand geschreven",
      "64:verkeerd gebruik",
      "70:interne fout",
      "74:uitvoer kan niet geschreven worden"
    })
public final class GenerateCommand implements Callable<Integer> {
  private static final int BUFFER = 1 << 16;

  private final Supplier<Standaarden> standaarden;
  private final OutputStream stdout;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--standard",
      required = true,
      paramLabel = "STANDAARD",
      description = "Berichtstandaard: AW319-1.4.")
  private String standaard = "";

  @Option(
      names = "--insured",
      required = true,
      paramLabel = "AANTAL",
      description = "Aantal verzekerden (records 02).")
  private int verzekerden;

  @Option(
      names = "--lines",
      required = true,
      paramLabel = "AANTAL",
      description = "Aantal prestaties (records 04) in het hele bestand.")
  private int prestaties;

  @Option(
      names = "--seed",
      required = true,
      paramLabel = "GETAL",
      description = "Een ander getal geeft een ander bestand, met een ander factuurnummer.")
  private long seed;

  @Option(
      names = "--month",
      paramLabel = "JJJJ-MM",
      defaultValue = "2026-09",
      description = "Declaratieperiode (standaard: ${DEFAULT-VALUE}).")
  private YearMonth maand = YearMonth.of(2026, 9);

  @Option(
      names = "--agb",
      paramLabel = "AGB",
      defaultValue = "30999001",
      description = "Instelling die declareert (standaard: ${DEFAULT-VALUE}).")
  private String agb = "";

  @Option(
      names = "--uzovi",
      paramLabel = "UZOVI",
      defaultValue = "5508",
      description = "Zorgkantoor (standaard: ${DEFAULT-VALUE}).")
  private String uzovi = "";

  @Option(
      names = "--register",
      paramLabel = "MAP",
      description =
          "Schrijft in deze map ook het register waarin het bestand klopt, voor import register.")
  private Optional<Path> register = Optional.empty();

  @Option(
      names = "--output",
      paramLabel = "BESTAND",
      description = "Bestand om te schrijven of te overschrijven (standaard: stdout).")
  private Optional<Path> uitvoer = Optional.empty();

  /**
   * @param standaarden loaded only when the command runs
   * @param stdout where the message goes without {@code --output}; not closed
   */
  public GenerateCommand(Supplier<Standaarden> standaarden, OutputStream stdout) {
    this.standaarden = standaarden;
    this.stdout = stdout;
  }

  @Override
  public Integer call() throws IOException {
    Declaratievraag vraag = vraag();
    Declaratiegenerator generator = new Declaratiegenerator(definitie());
    if (uitvoer.isEmpty()) {
      schrijf(generator, vraag, stdout);
    } else {
      try (OutputStream bestand = Files.newOutputStream(uitvoer.get())) {
        schrijf(generator, vraag, bestand);
      }
    }
    if (register.isPresent()) {
      Path map = Files.createDirectories(register.get());
      Declaratiegenerator.schrijfRegister(
          vraag, naam -> Files.newBufferedWriter(map.resolve(naam)));
    }
    return 0;
  }

  private static void schrijf(
      Declaratiegenerator generator, Declaratievraag vraag, OutputStream naar) throws IOException {
    OutputStream gebufferd = new BufferedOutputStream(naar, BUFFER);
    generator.schrijf(vraag, gebufferd);
    gebufferd.flush();
  }

  private Declaratievraag vraag() {
    try {
      return new Declaratievraag(verzekerden, prestaties, seed, maand, agb, uzovi);
    } catch (IllegalArgumentException e) {
      throw fout(String.valueOf(e.getMessage()));
    }
  }

  private Berichtstandaard definitie() {
    if (!Declaratiegenerator.STANDAARDEN.contains(standaard)) {
      throw fout(
          "Voor %s is er geen generator; wel voor %s."
              .formatted(standaard, String.join(", ", Declaratiegenerator.STANDAARDEN)));
    }
    Standaarden alle = standaarden.get();
    if (!alle.codelijsten().verplicht("uzovi").kent(uzovi)) {
      throw fout("UZOVI-nummer %s is onbekend.".formatted(uzovi));
    }
    return alle.metId(standaard).orElseThrow();
  }

  private ParameterException fout(String bericht) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), bericht);
  }
}
