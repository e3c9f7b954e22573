package nl.zorgpoort.referentie;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is different in one table of two versions.
 *
 * @param erbij rows that only the second has
 * @param eraf rows that only the first has
 * @param anders rows that both know by the same key, with other values
 */
public record Tabelverschil(
    Tabelvorm vorm, List<Tabelrij> erbij, List<Tabelrij> eraf, List<Wijziging> anders) {

  /** One row before and after. */
  public record Wijziging(Tabelrij oud, Tabelrij nieuw) {}

  /** Whether nothing is different. */
  public boolean leeg() {
    return erbij.isEmpty() && eraf.isEmpty() && anders.isEmpty();
  }

  /** Compares by content; the order of rows says nothing. */
  public static Tabelverschil tussen(Tabelvorm vorm, List<Tabelrij> oud, List<Tabelrij> nieuw) {
    Map<String, Deque<Tabelrij>> weg = opSleutel(vorm, zonder(oud, nieuw));
    List<Tabelrij> erbij = new ArrayList<>();
    List<Wijziging> anders = new ArrayList<>();
    for (Tabelrij rij : zonder(nieuw, oud)) {
      Deque<Tabelrij> zelfde = weg.getOrDefault(sleutel(vorm, rij), new ArrayDeque<>());
      if (zelfde.isEmpty()) {
        erbij.add(rij);
      } else {
        anders.add(new Wijziging(zelfde.remove(), rij));
      }
    }
    List<Tabelrij> eraf = weg.values().stream().flatMap(Deque::stream).toList();
    return new Tabelverschil(vorm, List.copyOf(erbij), eraf, List.copyOf(anders));
  }

  private static List<Tabelrij> zonder(List<Tabelrij> rijen, List<Tabelrij> andere) {
    Set<List<String>> zelfde = new HashSet<>();
    andere.forEach(r -> zelfde.add(r.waarden()));
    return rijen.stream().filter(r -> !zelfde.contains(r.waarden())).toList();
  }

  private static Map<String, Deque<Tabelrij>> opSleutel(Tabelvorm vorm, List<Tabelrij> rijen) {
    Map<String, Deque<Tabelrij>> uit = new TreeMap<>();
    rijen.forEach(r -> uit.computeIfAbsent(sleutel(vorm, r), s -> new ArrayDeque<>()).add(r));
    return uit;
  }

  private static String sleutel(Tabelvorm vorm, Tabelrij rij) {
    return String.join("\u0000", vorm.sleutel().stream().map(rij.waarden()::get).toList());
  }
}
