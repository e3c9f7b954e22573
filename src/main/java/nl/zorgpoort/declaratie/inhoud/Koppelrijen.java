package nl.zorgpoort.declaratie.inhoud;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.zorgpoort.referentie.Controleset;
import nl.zorgpoort.referentie.Koppeling;

/**
 * The rows of the koppeltabel for a service with a function and care weight, and what they say on
 * each day, worked out once for all days between two on which a row begins or ends to hold.
 */
final class Koppelrijen {
  private final List<Koppeling> rijen;
  private final NavigableMap<LocalDate, Koppeldag> vanaf = new TreeMap<>();

  Koppelrijen(List<Koppeling> rijen, Controleset set) {
    this.rijen = List.copyOf(rijen);
    for (Koppeling rij : rijen) {
      vanaf.put(rij.geldig().van(), Koppeldag.LEEG);
      vanaf.put(rij.geldig().tot().plusDays(1), Koppeldag.LEEG);
    }
    vanaf.replaceAll((dag, leeg) -> dag(dag, set));
  }

  private Koppeldag dag(LocalDate dag, Controleset set) {
    return Koppeldag.van(rijen.stream().filter(k -> k.geldig().omvat(dag)).toList(), set);
  }

  /** Of any day. */
  List<Koppeling> rijen() {
    return rijen;
  }

  /** What they say on a day. */
  Koppeldag op(LocalDate dag) {
    Map.Entry<LocalDate, Koppeldag> uit = vanaf.floorEntry(dag);
    return uit == null ? Koppeldag.LEEG : uit.getValue();
  }
}
