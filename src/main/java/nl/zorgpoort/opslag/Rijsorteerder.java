package nl.zorgpoort.opslag;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Puts any number of rows in the order of their keys, a bounded number of them in memory: sorted
 * runs go to temporary files that only the owner can read, one at a time beside the caller, and are
 * merged.
 */
final class Rijsorteerder implements AutoCloseable {
  private static final int PER_RUN = 20_000;
  private static final int BUFFER = 1 << 15;
  private static final Comparator<Registerrij> ORDE =
      Comparator.comparing(Registerrij::sleutel).thenComparingLong(Registerrij::nummer);

  private final Executor achtergrond;
  private final List<Path> runs = new ArrayList<>();
  private List<Registerrij> rijen = new ArrayList<>();
  private CompletableFuture<Void> bezig = CompletableFuture.completedFuture(null);

  Rijsorteerder(Executor achtergrond) {
    this.achtergrond = achtergrond;
  }

  void neem(Registerrij rij) {
    rijen.add(rij);
    if (rijen.size() == PER_RUN) {
      schrijfRun();
    }
  }

  private void schrijfRun() {
    wacht();
    List<Registerrij> run = rijen;
    rijen = new ArrayList<>(PER_RUN);
    try {
      Path bestand = Files.createTempFile("zorgpoort-", ".run");
      runs.add(bestand);
      bezig = CompletableFuture.runAsync(() -> schrijf(run, bestand), achtergrond);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void wacht() {
    try {
      bezig.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException oorzaak ? oorzaak : e;
    }
  }

  private static void schrijf(List<Registerrij> run, Path bestand) {
    run.sort(ORDE);
    try (DataOutputStream uit =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(bestand), BUFFER))) {
      for (Registerrij rij : run) {
        uit.writeLong(rij.nummer());
        uit.writeUTF(rij.sleutel());
        uit.writeUTF(rij.rest());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** No more rows; none of them stays in memory. */
  void sluit() {
    if (!rijen.isEmpty()) {
      schrijfRun();
    }
    rijen = List.of();
    wacht();
  }

  /** Hands on all rows in order, of one key in that of their numbers; as often as is asked. */
  void geef(Consumer<Registerrij> ontvanger) {
    List<Run> open = new ArrayList<>();
    try {
      for (Path bestand : runs) {
        open.add(new Run(bestand));
      }
      voegSamen(open, ontvanger);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      open.forEach(Run::close);
    }
  }

  private static void voegSamen(List<Run> open, Consumer<Registerrij> ontvanger)
      throws IOException {
    PriorityQueue<Run> vooraan = new PriorityQueue<>((a, b) -> ORDE.compare(a.rij, b.rij));
    for (Run run : open) {
      if (run.verder()) {
        vooraan.add(run);
      }
    }
    while (!vooraan.isEmpty()) {
      Run run = vooraan.remove();
      ontvanger.accept(run.rij);
      if (run.verder()) {
        vooraan.add(run);
      }
    }
  }

  @Override
  public void close() {
    // A run that is being written would come back after it was deleted.
    bezig.exceptionally(fout -> null).join();
    for (Path bestand : runs) {
      try {
        Files.deleteIfExists(bestand);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** One file that is being read. */
  private static final class Run implements AutoCloseable {
    private final DataInputStream in;
    private Registerrij rij = new Registerrij(0, "", "");

    Run(Path bestand) throws IOException {
      this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(bestand), BUFFER));
    }

    boolean verder() throws IOException {
      in.mark(1);
      if (in.read() < 0) {
        return false;
      }
      in.reset();
      rij = new Registerrij(in.readLong(), in.readUTF(), in.readUTF());
      return true;
    }

    @Override
    public void close() {
      try {
        in.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
