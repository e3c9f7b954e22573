package nl.zorgpoort.cli;

import java.util.ArrayList;
import java.util.List;

/** Text in columns, each as wide as its widest cell, two spaces apart. */
final class Tabel {
  private final List<List<String>> rijen = new ArrayList<>();

  Tabel(String... koppen) {
    rijen.add(List.of(koppen));
  }

  void rij(String... cellen) {
    rijen.add(List.of(cellen));
  }

  /** The lines, the heads first. */
  List<String> regels() {
    return rijen.stream().map(this::regel).toList();
  }

  private String regel(List<String> rij) {
    StringBuilder regel = new StringBuilder();
    for (int kolom = 0; kolom < rij.size(); kolom++) {
      String cel = rij.get(kolom);
      regel.append(cel).append(" ".repeat(breedte(kolom) - cel.length() + 2));
    }
    return regel.toString().stripTrailing();
  }

  private int breedte(int kolom) {
    return rijen.stream().mapToInt(rij -> rij.get(kolom).length()).max().orElse(0);
  }
}
