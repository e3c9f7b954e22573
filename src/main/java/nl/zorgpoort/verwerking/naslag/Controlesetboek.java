package nl.zorgpoort.verwerking.naslag;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Versions of the control set and from when each holds; nothing in it is ever changed. */
public interface Controlesetboek {

  /** All versions, the first one first. */
  List<Controlesetversie> versies();

  /** All activations, in the order in which they were recorded. */
  List<Ingang> ingangen();

  /** The version that holds at a moment: of the latest activation up to it, the last recorded. */
  Optional<Integer> geldendOp(Instant moment);
}
