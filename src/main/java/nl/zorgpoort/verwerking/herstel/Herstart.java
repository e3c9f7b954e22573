package nl.zorgpoort.verwerking.herstel;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import nl.zorgpoort.verwerking.Aanleveringen;
import nl.zorgpoort.verwerking.Staat;

/**
 * Staff start a delivery in Storing again, on its old place. What was not decided yet is checked
 * anew, because a release in between may check differently; a decision stands and is delivered.
 */
public final class Herstart {
  private final Aanleveringen aanleveringen;
  private final InstantSource klok;

  public Herstart(Aanleveringen aanleveringen, InstantSource klok) {
    this.aanleveringen = aanleveringen;
    this.klok = klok;
  }

  /** The state it is in now; empty when it was not in Storing. The sweeper picks it up. */
  public Optional<Staat> herstart(UUID id) {
    return aanleveringen.herstart(id, klok.instant());
  }
}
