package nl.zorgpoort.verwerking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The received units and the transitions that every step shares. */
public interface Aanleveringen {

  /** The unit with this id. */
  Optional<Aanlevering> zoek(UUID id);

  /** The unit with this id; that there is none is our own fault. */
  default Aanlevering haal(UUID id) {
    return zoek(id).orElseThrow(() -> new IllegalStateException("no aanlevering " + id));
  }

  /**
   * Goes from one state to another, unless somebody else was first.
   *
   * @param sinds now
   * @return whether it did
   * @throws IllegalArgumentException when the states do not allow it
   */
  boolean verplaats(UUID id, Staat van, Staat naar, Instant sinds);

  /** Units that rest in a state since before a moment, in order of intake. */
  List<UUID> rustend(Staat staat, Instant sindsVoor, int hoogstens);

  /** Counts one more failure in the present state and returns how many there are now. */
  int telMislukt(UUID id);

  /**
   * Puts a unit aside from a state that allows it; what it was trying is of no account any more.
   *
   * @param reden for staff; nothing of the content
   */
  boolean legOpzij(UUID id, String reden, Instant sinds);

  /** Puts a unit in Storing back into the state before; empty when it is not in Storing. */
  Optional<Staat> herstart(UUID id, Instant sinds);
}
