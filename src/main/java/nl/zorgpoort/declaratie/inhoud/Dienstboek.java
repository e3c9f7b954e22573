package nl.zorgpoort.declaratie.inhoud;

import java.util.HashMap;
import java.util.Map;
import nl.zorgpoort.referentie.Controleset;

/**
 * The rows of the control set by service, for one file. It remembers no more services than the
 * control set has. Not for use by several threads.
 */
final class Dienstboek {
  private final Controleset set;
  private final String ei;
  private final Map<String, Map<String, Dienstrijen>> perLijst = new HashMap<>();

  /**
   * @param ei EI code of the file
   */
  Dienstboek(Controleset set, String ei) {
    this.set = set;
    this.ei = ei;
  }

  /** The rows for this service; none when the control set does not know it. */
  Dienstrijen van(String lijst, String prestatie) {
    Dienstrijen bekend = perLijst.getOrDefault(lijst, Map.of()).get(prestatie);
    return bekend == null ? lees(new Dienst(lijst, prestatie)) : bekend;
  }

  private Dienstrijen lees(Dienst dienst) {
    Dienstrijen uit = new Dienstrijen(set, dienst, ei);
    if (uit.bekend()) {
      perLijst.computeIfAbsent(dienst.lijst(), l -> new HashMap<>()).put(dienst.prestatie(), uit);
    }
    return uit;
  }
}
