package nl.zorgpoort.verwerking.ophaallink;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.zorgpoort.verwerking.Linkcode;
import nl.zorgpoort.verwerking.ophaallink.Ophaalboek.Gesloten;
import nl.zorgpoort.verwerking.uitgaand.Registratiepost.Zending;

/**
 * Makes links. A mail that is sent again after a failure has a new token, because the old one is
 * stored only as a hash; the token is in place before the mail goes.
 */
public final class Ophaallinks {
  private static final int HOOGSTENS = 500;

  private final Ophaalboek boek;
  private final RandomGenerator toeval;
  private final URI basis;
  private final InstantSource klok;

  /**
   * @param basis where partners reach our pages
   */
  public Ophaallinks(Ophaalboek boek, RandomGenerator toeval, URI basis, InstantSource klok) {
    this.boek = boek;
    this.toeval = toeval;
    this.basis = basis;
    this.klok = klok;
  }

  /** The mail about a message, ready to go. */
  public Uitnodiging stel(Zending zending) {
    Linkcode token = Linkcode.nieuw(toeval);
    boek.zet(zending.nr(), token.sha256(), klok.instant());
    return new Uitnodiging(
        zending.nr(), zending.kanaal().link().orElseThrow().aan(), token.adres(basis, "ophalen"));
  }

  /** What staff have to hear, each once. */
  public List<Gesloten> gesloten() {
    return boek.gesloten(HOOGSTENS);
  }

  /** Staff heard it. */
  public void gemeld(long bericht) {
    boek.gemeld(bericht);
  }
}
