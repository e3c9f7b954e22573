package nl.zorgpoort.standaard;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A dated code list.
 *
 * @param open whether a value that is not in it is allowed (decision 21)
 * @param waarden per code the periods in which it is valid, with its description
 */
public record Codelijst(String naam, boolean open, Map<String, List<Waarde>> waarden) {

  /**
   * One code in one period.
   *
   * @param van first valid day EEJJMMDD, 0 when unbounded
   * @param tot last valid day EEJJMMDD, 99999999 when unbounded
   */
  public record Waarde(String code, int van, int tot, String omschrijving) {}

  static Codelijst van(String naam, boolean open, List<Waarde> waarden) {
    return new Codelijst(
        naam,
        open,
        waarden.stream()
            .collect(
                Collectors.groupingBy(
                    Waarde::code, TreeMap::new, Collectors.toUnmodifiableList())));
  }

  /** All codes, whenever valid. */
  public Set<String> codes() {
    return waarden.keySet();
  }

  /** Whether the list ever had this code, or is open. */
  public boolean kent(String code) {
    return open || waarden.containsKey(code);
  }

  /** Whether the code is valid on a day, EEJJMMDD. */
  public boolean geldigOp(String code, int dag) {
    return open
        || waarden.getOrDefault(code, List.of()).stream()
            .anyMatch(w -> w.van() <= dag && dag <= w.tot());
  }

  /** What the code means; the code itself when the list does not say. */
  public String omschrijving(String code) {
    return waarden.getOrDefault(code, List.of()).stream()
        .reduce((eerste, laatste) -> laatste)
        .map(Waarde::omschrijving)
        .orElse(code);
  }
}
