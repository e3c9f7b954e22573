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
import java.util.function.Consumer;

/**
 * Puts any number of rows in the order of their keys, a bounded number of them in memory: sorted
 * runs go to temporary files that only the owner can read, and are merged.
 */
final class Rijsorteerder implements AutoCloseable {
  private static final int PER_RUN = 20_000;
  private static final int BUFFER = 1 << 15;

  /**
   * A row.
   *
   * @param nummer as a spreadsheet counts
   */
  record Rij(long nummer, List<String> waarden) {}

  private final List<Integer> sleutel;
  private final Comparator<Rij> orde;
  private final List<Rij> rijen = new ArrayList<>(PER_RUN);
  private final List<Path> runs = new ArrayList<>();

  /**
   * @param sleutel where the columns of the key stand
   */
  Rijsorteerder(List<Integer> sleutel) {
    this.sleutel = sleutel;
    Comparator<Rij> opSleutel = this::vergelijk;
    this.orde = opSleutel.thenComparingLong(Rij::nummer);
  }

  private int vergelijk(Rij a, Rij b) {
    for (int k : sleutel) {
      int verschil = a.waarden().get(k).compareTo(b.waarden().get(k));
      if (verschil != 0) {
        return verschil;
      }
    }
    return 0;
  }

  boolean zelfdeSleutel(Rij a, Rij b) {
    return vergelijk(a, b) == 0;
  }

  void neem(Rij rij) {
    rijen.add(rij);
    if (rijen.size() == PER_RUN) {
      schrijfRun();
    }
  }

  private void schrijfRun() {
    rijen.sort(orde);
    try {
      Path bestand = Files.createTempFile("zorgpoort-", ".run");
      runs.add(bestand);
      try (DataOutputStream uit =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(bestand), BUFFER))) {
        for (Rij rij : rijen) {
          schrijf(rij, uit);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    rijen.clear();
  }

  private static void schrijf(Rij rij, DataOutputStream uit) throws IOException {
    uit.writeLong(rij.nummer());
    for (String waarde : rij.waarden()) {
      uit.writeUTF(waarde);
    }
  }

  /** Hands on all rows in order; of one key in the order in which they came. */
  void geef(int kolommen, Consumer<Rij> ontvanger) {
    if (runs.isEmpty()) {
      rijen.sort(orde);
      rijen.forEach(ontvanger);
      return;
    }
    schrijfRun();
    List<Run> open = new ArrayList<>();
    try {
      for (Path bestand : runs) {
        open.add(new Run(bestand, kolommen));
      }
      voegSamen(open, ontvanger);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      open.forEach(Run::close);
    }
  }

  private void voegSamen(List<Run> open, Consumer<Rij> ontvanger) throws IOException {
    PriorityQueue<Run> vooraan = new PriorityQueue<>((a, b) -> orde.compare(a.rij, b.rij));
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
    for (Path bestand : runs) {
      try {
        Files.deleteIfExists(bestand);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** One file that is being read; its end is known from its size. */
  private static final class Run implements AutoCloseable {
    private final DataInputStream in;
    private final int kolommen;
    private Rij rij = new Rij(0, List.of());

    Run(Path bestand, int kolommen) throws IOException {
      this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(bestand), BUFFER));
      this.kolommen = kolommen;
    }

    boolean verder() throws IOException {
      in.mark(1);
      if (in.read() < 0) {
        return false;
      }
      in.reset();
      long nummer = in.readLong();
      List<String> waarden = new ArrayList<>(kolommen);
      for (int k = 0; k < kolommen; k++) {
        waarden.add(in.readUTF());
      }
      rij = new Rij(nummer, waarden);
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
