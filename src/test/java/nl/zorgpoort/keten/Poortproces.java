package nl.zorgpoort.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Our program as a process of its own, from its start to its end. */
final class Poortproces implements AutoCloseable {
  private static final Pattern SFTP = Pattern.compile("(?m)^SFTP  127\\.0\\.0\\.1:(\\d+)$");
  private static final Pattern WEB =
      Pattern.compile("(?m)^Web   http://127\\.0\\.0\\.1:(\\d+)/.*$");
  private static final String OPEN = "Stoppen met Ctrl-C; alles blijft bewaard.";

  private final Process proces;
  private final Path uit;
  private final Path fout;

  private Poortproces(Process proces, Path uit, Path fout) {
    this.proces = proces;
    this.uit = uit;
    this.fout = fout;
  }

  /** Starts a command; what it prints goes to new files in this folder. */
  static Poortproces voer(Path uitvoermap, List<String> opdracht) throws IOException {
    Path uit = Files.createTempFile(uitvoermap, "uit", ".log");
    Path fout = Files.createTempFile(uitvoermap, "fout", ".log");
    Process proces =
        new ProcessBuilder(opdracht)
            .redirectOutput(uit.toFile())
            .redirectError(fout.toFile())
            .start();
    return new Poortproces(proces, uit, fout);
  }

  /** Waits until the gateway has said all it says at a start, the last of which is its door. */
  void wachtTotOpen() throws Exception {
    wachtOp(OPEN);
  }

  int sftppoort() throws IOException {
    return poort(SFTP);
  }

  int webpoort() throws IOException {
    return poort(WEB);
  }

  private int poort(Pattern regel) throws IOException {
    Matcher match = regel.matcher(uitvoer());
    assertThat(match.find()).as(uitvoer()).isTrue();
    return Integer.parseInt(match.group(1));
  }

  /** Waits until it has printed this line. */
  void wachtOp(String regel) throws Exception {
    Geduld.totdat(
        regel,
        () -> {
          boolean gezegd = uitvoer().lines().anyMatch(regel::equals);
          assertThat(gezegd || proces.isAlive()).as(uitvoer() + fouten()).isTrue();
          return gezegd;
        });
  }

  String uitvoer() throws IOException {
    return Files.readString(uit, StandardCharsets.UTF_8);
  }

  String fouten() throws IOException {
    return Files.readString(fout, StandardCharsets.UTF_8);
  }

  /** Waits until it ends by itself. */
  int exitcode() throws Exception {
    assertThat(proces.waitFor(2, TimeUnit.MINUTES)).as("still running: " + uitvoer()).isTrue();
    return proces.exitValue();
  }

  /** Asks it to stop, as Ctrl-C does, and waits until it has. */
  void stop() throws Exception {
    proces.destroy();
    exitcode();
  }

  /** Kills it at once: nothing in it gets a chance to clean up. */
  @Override
  public void close() {
    proces.destroyForcibly();
    try {
      proces.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
