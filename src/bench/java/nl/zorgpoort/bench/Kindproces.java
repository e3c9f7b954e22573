package nl.zorgpoort.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The check command in a process of its own, with a heap limit. */
final class Kindproces {
  private Kindproces() {}

  /** Seconds that {@code check} takes; fails when it does not end clean. */
  static String check(Path bestand, String geheugen) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    Process proces =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                geheugen,
                "-cp",
                System.getProperty("java.class.path"),
                "nl.zorgpoort.Zorgpoort",
                "check",
                "--received",
                "2026-10-20",
                bestand.toString())
            .redirectErrorStream(true)
            .start();
    byte[] uitvoer = proces.getInputStream().readAllBytes();
    if (proces.waitFor() != 0) {
      throw new IllegalStateException(new String(uitvoer, StandardCharsets.UTF_8));
    }
    return Double.toString((System.nanoTime() - begin) / 1e9);
  }
}
