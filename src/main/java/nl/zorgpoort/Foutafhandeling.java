package nl.zorgpoort;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.stream.Collectors;
import nl.zorgpoort.cli.Databankfout;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what goes wrong in a command into one Dutch line and an exit code (decision 11). */
final class Foutafhandeling {
  static final int VERKEERD_GEBRUIK = 64;
  static final int INTERNE_FOUT = 70;
  static final int UITVOER_MISLUKT = 74;

  private static final String MELDPUNT =
      "Meld dit aan de beheerder van Zorgpoort, met de uitvoer van dezelfde opdracht met --verbose.";

  private Foutafhandeling() {}

  /** The command line was not understood. */
  static int gebruiksfout(ParameterException fout, String[] args) {
    CommandLine opdracht = fout.getCommandLine();
    PrintWriter stderr = opdracht.getErr();
    stderr.println(melding(fout));
    stderr.println("Hulp: %s --help".formatted(opdracht.getCommandSpec().qualifiedName()));
    return VERKEERD_GEBRUIK;
  }

  private static String melding(ParameterException fout) {
    if (fout instanceof UnmatchedArgumentException onbekend) {
      return "Onbekend: " + String.join(" ", onbekend.getUnmatched());
    }
    if (fout instanceof MissingParameterException ontbreekt) {
      return ontbreekt.getMissing().stream()
          .map(Foutafhandeling::naam)
          .collect(Collectors.joining(", ", "Ontbreekt: ", ""));
    }
    if (fout.getCause() instanceof TypeConversionException && fout.getArgSpec() != null) {
      return "Ongeldige waarde '%s' voor %s".formatted(fout.getValue(), naam(fout.getArgSpec()));
    }
    return String.valueOf(fout.getMessage());
  }

  private static String naam(ArgSpec argument) {
    return argument instanceof OptionSpec optie
        ? optie.longestName() + " " + optie.paramLabel()
        : argument.paramLabel();
  }

  /** The command failed while it ran: output or database out of reach, or a fault of our own. */
  static int uitvoeringsfout(Exception fout, CommandLine opdracht, ParseResult gelezen) {
    if (fout instanceof IOException) {
      opdracht.getErr().println("Uitvoer kan niet geschreven worden: " + fout.getMessage());
      toonStackTrace(fout, opdracht);
      return UITVOER_MISLUKT;
    }
    if (fout instanceof Databankfout) {
      opdracht.getErr().println(fout.getMessage());
      toonStackTrace(fout, opdracht);
      return UITVOER_MISLUKT;
    }
    return interneFout(fout, opdracht);
  }

  /** A fault of our own. Its message may quote what was read, so only its kind is shown. */
  static int interneFout(Throwable fout, CommandLine opdracht) {
    opdracht
        .getErr()
        .println("Interne fout (%s). %s".formatted(fout.getClass().getSimpleName(), MELDPUNT));
    toonStackTrace(fout, opdracht);
    return INTERNE_FOUT;
  }

  private static void toonStackTrace(Throwable fout, CommandLine opdracht) {
    if (opdracht.getCommandSpec().root().userObject() instanceof HoofdCommand hoofd
        && hoofd.uitgebreid()) {
      fout.printStackTrace(opdracht.getErr());
    }
  }
}
