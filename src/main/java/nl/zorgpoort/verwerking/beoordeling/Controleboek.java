package nl.zorgpoort.verwerking.beoordeling;

import java.time.Instant;
import java.util.Optional;
import nl.zorgpoort.declaratie.Voorloop;
import nl.zorgpoort.verwerking.Aanlevering;

/** Where the outcome of the technical check is kept. */
public interface Controleboek {

  /**
   * Makes it Gecontroleerd with this outcome, unless somebody else was first.
   *
   * @param voorloop what the opening record says, when there is one
   * @return whether it did
   */
  boolean schrijf(
      Aanlevering aanlevering,
      Controleuitkomst uitkomst,
      Optional<Voorloop> voorloop,
      Instant sinds);

  /** The outcome of a delivery that is Gecontroleerd. */
  Controleuitkomst lees(Aanlevering aanlevering);
}
