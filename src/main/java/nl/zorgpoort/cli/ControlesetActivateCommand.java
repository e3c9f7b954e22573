package nl.zorgpoort.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import nl.zorgpoort.verwerking.naslag.ImportBezet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The command {@code controleset activate}. */
@Command(
    name = "activate",
    description = {
      "Laat een versie gelden vanaf een moment, tot een latere ingang.",
      "Wat al beslist is verandert daar niet van."
    })
public final class ControlesetActivateCommand extends Databankopdracht {
  private final OutputStream stdout;
  private final InstantSource klok;

  @Parameters(paramLabel = "VERSIE", description = "Nummer van de versie.")
  private int versie;

  @Mixin private Verantwoordingsopties verantwoording = new Verantwoordingsopties();

  @Option(
      names = "--ingang",
      paramLabel = "MOMENT",
      converter = Momentlezer.class,
      description = "JJJJ-MM-DD of JJJJ-MM-DDTUU:MM, Nederlandse tijd (standaard: nu).")
  private Optional<Instant> ingang = Optional.empty();

  /**
   * @param stdout not closed
   * @param klok says when it was activated
   */
  public ControlesetActivateCommand(
      Werkbanken werkbanken, OutputStream stdout, InstantSource klok) {
    super(werkbanken);
    this.stdout = stdout;
    this.klok = klok;
  }

  @Override
  void toets() {
    verantwoording.toets(spec());
  }

  @Override
  int voer(Werkbank werkbank) throws IOException {
    Instant nu = klok.instant();
    Instant moment = ingang.orElse(nu);
    try {
      if (!werkbank.controlesetboek().activeer(versie, moment, verantwoording.op(nu))) {
        throw new ParameterException(
            spec().commandLine(), "Versie %d is onbekend.".formatted(versie));
      }
    } catch (ImportBezet e) {
      spec()
          .commandLine()
          .getErr()
          .println("Er loopt een import; probeer het opnieuw als die klaar is.");
      return 1;
    }
    try (Uitvoertekst uit = new Uitvoertekst(stdout)) {
      uit.regel("Versie %d geldt vanaf %s.".formatted(versie, Momentlezer.tekst(moment)));
    }
    return 0;
  }
}
