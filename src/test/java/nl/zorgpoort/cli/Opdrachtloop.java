package nl.zorgpoort.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import nl.zorgpoort.standaard.Standaarden;
import picocli.CommandLine;

/** What one run of a command gave. */
record Opdrachtloop(int exitcode, String stdout, String stderr) {
  private static final Standaarden STANDAARDEN = Standaarden.laad();

  /** Runs {@code check} at a moment. */
  static Opdrachtloop check(Instant nu, String... args) {
    return voer(
        (standaarden, uit) -> new CheckCommand(standaarden, uit, InstantSource.fixed(nu)), args);
  }

  static Opdrachtloop voer(
      BiFunction<Supplier<Standaarden>, ByteArrayOutputStream, Object> opdracht, String... args) {
    ByteArrayOutputStream stdout = new ByteArrayOutputStream();
    StringWriter stderr = new StringWriter();
    int exitcode =
        new CommandLine(opdracht.apply(() -> STANDAARDEN, stdout))
            .setErr(new PrintWriter(stderr, true))
            .execute(args);
    return new Opdrachtloop(exitcode, stdout.toString(StandardCharsets.UTF_8), stderr.toString());
  }
}
