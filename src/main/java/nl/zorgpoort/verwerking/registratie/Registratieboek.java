package nl.zorgpoort.verwerking.registratie;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.zorgpoort.bedrijfszorg.registratie.Aanvraagnaslag;
import nl.zorgpoort.bedrijfszorg.registratie.Registratie;
import nl.zorgpoort.bedrijfszorg.registratie.Registratiestaat;
import nl.zorgpoort.bedrijfszorg.registratie.Werknemer;

/** Registrations and what happened to them. */
public interface Registratieboek {

  /** An earlier request under the same name. */
  record Eerdere(String id, String vingerafdruk) {}

  /** Number of the last event. */
  long stand();

  /** A registration as it was after an event; empty when it did not exist then. */
  Optional<Registratie> van(String id, long stand);

  /** Registrations as they were after an event, by id; those that did not exist then left out. */
  Map<String, Registratie> van(Collection<String> ids, long stand);

  /** The request of a portal under this name, if it came up to an event. */
  Optional<Eerdere> metKenmerk(String portaal, String kenmerk, long stand);

  /** The employee, until erased. */
  Optional<Werknemer> werknemer(String id);

  /** Employees by registration, those that were erased left out. */
  Map<String, Werknemer> werknemers(Collection<String> ids);

  /** The reference data of a register number. */
  Aanvraagnaslag naslag(long register);

  /** Consent came: it may leave. False when it did not wait for that. */
  boolean akkoord(String id, Instant op);

  /**
   * Consent will not come: the employee is erased and the portal told. False when it did not wait.
   *
   * @param staat one that {@link Registratiestaat#wist}
   */
  boolean zonderToestemming(String id, Registratiestaat staat, Instant op);

  /** Deliveries that name an employee who is erased, and whose bytes are still there. */
  List<UUID> teWissen(int hoogstens);

  /** The bytes of a delivery are gone. */
  void gewist(UUID aanlevering);
}
