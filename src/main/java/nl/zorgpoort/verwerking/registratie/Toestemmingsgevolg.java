package nl.zorgpoort.verwerking.registratie;

import java.time.Instant;

/** What follows from an answer, or from none; told at least once. */
public interface Toestemmingsgevolg {
  /** The employee said yes: the registration goes on. */
  void akkoord(String registratieId, Instant op);

  /** The employee said no: personal data is erased, the portal told. */
  void geweigerd(String registratieId, Instant op);

  /** No answer came in time: personal data is erased, the portal told. */
  void verlopen(String registratieId, Instant op);
}
