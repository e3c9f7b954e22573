package nl.zorgpoort.verwerking.herstel;

import java.time.InstantSource;
import java.util.UUID;
import nl.zorgpoort.verwerking.Aanleveringen;
import nl.zorgpoort.verwerking.beoordeling.PogingVerlopen;

/**
 * Counts our own failures with a delivery, in the store, so that a restart does not forget them;
 * the third in one state puts it in Storing and lets the partner's next ones go on.
 */
public final class Mislukking {
  private static final int GENOEG = 3;

  private final Aanleveringen aanleveringen;
  private final InstantSource klok;

  public Mislukking(Aanleveringen aanleveringen, InstantSource klok) {
    this.aanleveringen = aanleveringen;
    this.klok = klok;
  }

  /**
   * Counts one failure. An attempt that another one overtook is none.
   *
   * @return whether the delivery is in Storing now
   */
  public boolean tel(UUID id, Throwable oorzaak) {
    return !(oorzaak instanceof PogingVerlopen)
        && aanleveringen.telMislukt(id) >= GENOEG
        && aanleveringen.legOpzij(id, Oorzaak.van(oorzaak), klok.instant());
  }
}
