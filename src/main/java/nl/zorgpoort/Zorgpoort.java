package nl.zorgpoort;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.InstantSource;
import java.util.function.Supplier;
import nl.zorgpoort.cli.CheckCommand;
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
    int exitcode = voer(opdrachten(stdout, stderr, Clock.systemUTC()), args);
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
   */
  static CommandLine opdrachten(OutputStream stdout, PrintWriter stderr, InstantSource klok) {
    Supplier<Standaarden> standaarden = Standaarden::laad;
    CommandLine standaard =
        new CommandLine(new StandaardCommand())
            .addSubcommand(new StandaardListCommand(standaarden, stdout))
            .addSubcommand(new StandaardShowCommand(standaarden, stdout));
    CommandLine boom =
        new CommandLine(new HoofdCommand())
            .addSubcommand(new RunCommand())
            .addSubcommand(new CheckCommand(standaarden, stdout, klok))
            .addSubcommand(new GenerateCommand(standaarden, stdout))
            .addSubcommand(standaard);
    return Opdrachtstijl.op(boom, stdout, stderr);
  }
}
