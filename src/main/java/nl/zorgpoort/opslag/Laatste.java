package nl.zorgpoort.opslag;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Of the recorded states of a register row the one that holds: the last, unless it takes the row
 * back.
 */
final class Laatste<T> {
  private final SortedMap<String, Staat<T>> staten = new TreeMap<>();

  private record Staat<T>(long stand, Optional<T> rij) {}

  /**
   * @param sleutel what the row is known by; rows come out in its order
   */
  void voegToe(String sleutel, long stand, boolean vervallen, T rij) {
    Staat<T> deze = new Staat<>(stand, vervallen ? Optional.empty() : Optional.of(rij));
    staten.merge(sleutel, deze, (een, ander) -> een.stand() > ander.stand() ? een : ander);
  }

  List<T> rijen() {
    return staten.values().stream().flatMap(staat -> staat.rij().stream()).toList();
  }
}
