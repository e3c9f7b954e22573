package nl.zorgpoort.bedrijfszorg.declaratie;

import java.util.Optional;

/** The registrations that an invoice names, fetched beforehand. */
public interface Registratiefeiten {
  /** The registration of this id, if there is one. */
  Optional<Registratie> metId(String id);

  /** Whether the sender may declare for this provider. */
  boolean magVoor(String aanbieder);
}
