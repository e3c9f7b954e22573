package nl.zorgpoort.verwerking.registratie;

import java.util.Optional;

/** Looks up what an employee is asked about. */
public interface Toestemmingsgegevens {
  /** What the page and mail need; empty after erasure. */
  Optional<Toestemmingsstuk> van(String registratieId);
}
