package nl.zorgpoort.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The check command in a process of its own, with a heap limit. */
final class Kindproces {
  private Kindproces() {}

  /** Seconds that {@code check} takes; fails when it does not end clean. */
  static String check(Path bestand, String geheugen) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    voer(geheugen, List.of("check", "--received", "2026-10-20", bestand.toString()));
    return Double.toString((System.nanoTime() - begin) / 1e9);
  }

  /** What a command says; fails when it does not end well. */
  static String voer(String geheugen, List<String> opdracht)
      throws IOException, InterruptedException {
    List<String> regel =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                geheugen,
                "-cp",
                System.getProperty("java.class.path"),
                "nl.zorgpoort.Zorgpoort"));
    regel.addAll(opdracht);
    Process proces = new ProcessBuilder(regel).redirectErrorStream(true).start();
    String uitvoer = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (proces.waitFor() != 0) {
      throw new IllegalStateException(uitvoer);
    }
    return uitvoer;
  }
}
