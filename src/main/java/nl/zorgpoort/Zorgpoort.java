package nl.zorgpoort;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.zorgpoort.cli.AuditCommand;
import nl.zorgpoort.cli.AuditVerifyCommand;
import nl.zorgpoort.cli.BalanceCommand;
import nl.zorgpoort.cli.CheckCommand;
import nl.zorgpoort.cli.ControlesetActivateCommand;
import nl.zorgpoort.cli.ControlesetCommand;
import nl.zorgpoort.cli.ControlesetDiffCommand;
import nl.zorgpoort.cli.ControlesetListCommand;
import nl.zorgpoort.cli.ExplainCommand;
import nl.zorgpoort.cli.GebruikerCommand;
import nl.zorgpoort.cli.GebruikerWachtwoordCommand;
import nl.zorgpoort.cli.ImportCommand;
import nl.zorgpoort.cli.ImportControlesetCommand;
import nl.zorgpoort.cli.ImportRegisterCommand;
import nl.zorgpoort.cli.ImportTabellenCommand;
import nl.zorgpoort.cli.RegelsCommand;
import nl.zorgpoort.cli.ReplayCommand;
import nl.zorgpoort.cli.StandaardCommand;
import nl.zorgpoort.cli.StandaardListCommand;
import nl.zorgpoort.cli.StandaardShowCommand;
import nl.zorgpoort.cli.Werkbanken;
import nl.zorgpoort.generator.GenerateCommand;
import nl.zorgpoort.standaard.Standaarden;
import picocli.CommandLine;

/** Entry point: without arguments the gateway runs, else one of the commands. */
public final class Zorgpoort {
  private Zorgpoort() {}

  /** Ends the process with the exit code of the command, unless the gateway was started. */
  public static void main(String[] args) {
    OutputStream stdout = new FileOutputStream(FileDescriptor.out);
    PrintWriter stderr =
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    // Not method references: those would load the gateway, and with it Spring, for every command.
    Consumer<String[]> gateway = instellingen -> Gateway.start(instellingen);
    Werkbanken werkbanken = instellingen -> Databankwerkbank.open(instellingen);
    CommandLine opdrachten = opdrachten(stdout, stderr, Clock.systemUTC(), gateway, werkbanken);
    int exitcode = voer(opdrachten, args);
    if (exitcode != 0) {
      System.exit(exitcode);
    }
  }

  /**
   * Picocli lets an {@link Error} through, and then the JVM would end with the code of findings.
   */
  static int voer(CommandLine opdrachten, String... args) {
    try {
      return opdrachten.execute(args);
    } catch (Error fout) {
      return Foutafhandeling.interneFout(fout, opdrachten);
    }
  }

  /**
   * The tree of commands.
   *
   * @param stdout bytes of what a command delivers
   * @param stderr what it has to say besides
   * @param klok says what today is
   * @param gateway starts the gateway with settings and returns once it is up
   * @param werkbanken opens the database for a command that needs it
   */
  static CommandLine opdrachten(
      OutputStream stdout,
      PrintWriter stderr,
      InstantSource klok,
      Consumer<String[]> gateway,
      Werkbanken werkbanken) {
    Supplier<Standaarden> standaarden = Standaarden::opVraag;
    CommandLine standaard =
        new CommandLine(new StandaardCommand())
            .addSubcommand(new StandaardListCommand(standaarden, stdout))
            .addSubcommand(new StandaardShowCommand(standaarden, stdout));
    CommandLine controleset =
        new CommandLine(new ControlesetCommand())
            .addSubcommand(new ControlesetListCommand(werkbanken, stdout, klok))
            .addSubcommand(new ControlesetDiffCommand(werkbanken, stdout))
            .addSubcommand(new ControlesetActivateCommand(werkbanken, stdout, klok));
    CommandLine inlezen =
        new CommandLine(new ImportCommand())
            .addSubcommand(new ImportRegisterCommand(werkbanken, stdout))
            .addSubcommand(new ImportControlesetCommand(werkbanken, stdout, klok))
            .addSubcommand(new ImportTabellenCommand(stdout));
    CommandLine boom =
        new CommandLine(new HoofdCommand(gateway))
            .addSubcommand(new RunCommand(gateway))
            .addSubcommand(new CheckCommand(standaarden, stdout, klok))
            .addSubcommand(new GenerateCommand(standaarden, stdout))
            .addSubcommand(standaard)
            .addSubcommand(inlezen)
            .addSubcommand(controleset);
    verantwoording(boom, standaarden, stdout, werkbanken);
    return Opdrachtstijl.op(boom, stdout, stderr);
  }

  /** What shows by which rules was decided, and proves that it was. */
  private static void verantwoording(
      CommandLine boom,
      Supplier<Standaarden> standaarden,
      OutputStream stdout,
      Werkbanken werkbanken) {
    boom.addSubcommand(new RegelsCommand(standaarden, stdout))
        .addSubcommand(new ExplainCommand(werkbanken, standaarden, stdout))
        .addSubcommand(new BalanceCommand(werkbanken, stdout))
        .addSubcommand(
            new CommandLine(new AuditCommand())
                .addSubcommand(new AuditVerifyCommand(werkbanken, stdout)))
        .addSubcommand(
            new CommandLine(new GebruikerCommand())
                .addSubcommand(new GebruikerWachtwoordCommand(werkbanken, stdout)))
        .addSubcommand(new ReplayCommand(werkbanken, stdout));
  }
}
