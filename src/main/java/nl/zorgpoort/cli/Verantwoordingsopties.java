package nl.zorgpoort.cli;

import java.time.Instant;
import nl.zorgpoort.verwerking.naslag.Verantwoording;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Who does it and why. */
final class Verantwoordingsopties {
  @Option(names = "--auteur", required = true, paramLabel = "NAAM", description = "Wie dit doet.")
  private String auteur = "";

  @Option(names = "--reden", required = true, paramLabel = "TEKST", description = "Waarom.")
  private String reden = "";

  /** Refuses what is empty or too long. */
  void toets(CommandSpec spec) {
    eis(
        spec,
        Verantwoording.past(auteur, Verantwoording.AUTEUR),
        "--auteur",
        Verantwoording.AUTEUR);
    eis(spec, Verantwoording.past(reden, Verantwoording.REDEN), "--reden", Verantwoording.REDEN);
  }

  private static void eis(CommandSpec spec, boolean goed, String optie, int hoogstens) {
    if (!goed) {
      throw new ParameterException(
          spec.commandLine(), "%s moet 1 tot %d tekens hebben.".formatted(optie, hoogstens));
    }
  }

  Verantwoording op(Instant nu) {
    return new Verantwoording(auteur, reden, nu);
  }
}
