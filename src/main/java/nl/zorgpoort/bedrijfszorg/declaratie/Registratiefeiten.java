package nl.zorgpoort.bedrijfszorg.declaratie;

import java.util.Optional;

/** The registrations that an invoice names, fetched beforehand. */
@FunctionalInterface
public interface Registratiefeiten {
  /** The registration of this id, if there is one. */
  Optional<Registratie> metId(String id);
}
