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
import nl.zorgpoort.cli.CheckCommand;
import nl.zorgpoort.cli.RegelsCommand;
import nl.zorgpoort.cli.StandaardCommand;
import nl.zorgpoort.cli.StandaardListCommand;
import nl.zorgpoort.cli.StandaardShowCommand;
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
    // Not a method reference: that would load the gateway, and with it Spring, for every command.
    Consumer<String[]> gateway = instellingen -> Gateway.start(instellingen);
    int exitcode = voer(opdrachten(stdout, stderr, Clock.systemUTC(), gateway), args);
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
   */
  static CommandLine opdrachten(
      OutputStream stdout, PrintWriter stderr, InstantSource klok, Consumer<String[]> gateway) {
    Supplier<Standaarden> standaarden = Standaarden::opVraag;
    CommandLine standaard =
        new CommandLine(new StandaardCommand())
            .addSubcommand(new StandaardListCommand(standaarden, stdout))
            .addSubcommand(new StandaardShowCommand(standaarden, stdout));
    CommandLine boom =
        new CommandLine(new HoofdCommand(gateway))
            .addSubcommand(new RunCommand(gateway))
            .addSubcommand(new CheckCommand(standaarden, stdout, klok))
            .addSubcommand(new GenerateCommand(standaarden, stdout))
            .addSubcommand(standaard)
            .addSubcommand(new RegelsCommand(standaarden, stdout));
    return Opdrachtstijl.op(boom, stdout, stderr);
  }
}
