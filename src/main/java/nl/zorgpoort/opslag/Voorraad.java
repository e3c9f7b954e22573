package nl.zorgpoort.opslag;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Register rows by what they begin with, each key asked for once: batch after batch of a file names
 * the same providers, and as of one sequence their rows never change. Not for use by several
 * threads.
 */
final class Voorraad<T> {
  private static final int MEESTE_SLEUTELS = 5_000;

  private final Function<Collection<String>, List<T>> bron;
  private final Function<T, String> sleutel;
  private final Map<String, List<T>> bekend = new HashMap<>();

  /**
   * @param bron gives the rows of some keys
   * @param sleutel the key of a row
   */
  Voorraad(Function<Collection<String>, List<T>> bron, Function<T, String> sleutel) {
    this.bron = bron;
    this.sleutel = sleutel;
  }

  /** Rows of these keys, in their order. */
  List<T> van(Collection<String> gevraagd) {
    TreeSet<String> sleutels = new TreeSet<>(gevraagd);
    if (bekend.size() + sleutels.size() > MEESTE_SLEUTELS) {
      bekend.clear();
    }
    haal(sleutels.stream().filter(s -> !bekend.containsKey(s)).toList());
    return sleutels.stream().flatMap(s -> bekend.getOrDefault(s, List.of()).stream()).toList();
  }

  private void haal(List<String> nieuw) {
    if (!nieuw.isEmpty()) {
      nieuw.forEach(s -> bekend.put(s, new ArrayList<>()));
      bron.apply(nieuw).stream()
          .collect(Collectors.groupingBy(sleutel))
          .forEach((s, rijen) -> bekend.merge(s, rijen, (oud, gehaald) -> gehaald));
    }
  }
}
