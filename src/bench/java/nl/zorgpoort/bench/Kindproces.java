package nl.zorgpoort.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

/** Our program in a process of its own, with a heap limit. */
final class Kindproces {
  private Kindproces() {}

  /** Seconds that {@code check} takes; fails when it does not end clean. */
  static String check(Path bestand, String geheugen) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    voer(geheugen, List.of("check", "--received", "2026-10-20", bestand.toString()));
    return Double.toString((System.nanoTime() - begin) / 1e9);
  }

  /** What a command says; fails when it does not end clean. */
  static String voer(String geheugen, List<String> opdracht)
      throws IOException, InterruptedException {
    Process proces = start(opdracht, geheugen);
    String uitvoer = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (proces.waitFor() != 0) {
      throw new IllegalStateException(uitvoer);
    }
    return uitvoer;
  }

  /** Seconds from a file in the inbox of a gateway process to its retour. */
  static double gateway(List<String> instellingen, Path map, Path bestand, String geheugen)
      throws IOException, InterruptedException {
    List<String> opdracht = new ArrayList<>(List.of("run", "--zorgpoort.veger.bestand-rust=0s"));
    opdracht.addAll(instellingen);
    Process proces = start(opdracht, geheugen);
    try {
      Path linde = map.resolve("sftp/linde");
      AtomicBoolean open = new AtomicBoolean();
      Thread lezer = new Thread(() -> lees(proces, open));
      lezer.setDaemon(true);
      lezer.start();
      wachtOp(proces, open::get);
      Inname.leg(bestand, linde.resolve("in"));
      long begin = System.nanoTime();
      String antwoord = "AW320_" + bestand.getFileName();
      wachtOp(proces, () -> Inname.heeftRetour(linde.resolve("uit"), antwoord));
      return (System.nanoTime() - begin) / 1e9;
    } finally {
      proces.destroyForcibly().waitFor();
    }
  }

  /** Reads to the end what the gateway says, so that it never waits for a reader. */
  private static void lees(Process proces, AtomicBoolean open) {
    try (BufferedReader in = proces.inputReader(StandardCharsets.UTF_8)) {
      String regel;
      while ((regel = in.readLine()) != null) {
        if (regel.startsWith("Stoppen met Ctrl-C")) {
          open.set(true);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void wachtOp(Process proces, Callable<Boolean> voorwaarde)
      throws IOException, InterruptedException {
    long einde = System.nanoTime() + 1_200_000_000_000L;
    try {
      while (!voorwaarde.call()) {
        if (!proces.isAlive() || System.nanoTime() > einde) {
          throw new IllegalStateException("the gateway did not come this far");
        }
        Thread.sleep(50);
      }
    } catch (IOException | InterruptedException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Process start(List<String> opdracht, String geheugen) throws IOException {
    List<String> alles =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                geheugen,
                "-cp",
                System.getProperty("java.class.path"),
                "nl.zorgpoort.Zorgpoort"));
    alles.addAll(opdracht);
    return new ProcessBuilder(alles).redirectErrorStream(true).start();
  }
}
