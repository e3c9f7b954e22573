package nl.zorgpoort.verwerking.ophaallink;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Links, of which only the hashes of their tokens are kept, and the codes that were tried. */
public interface Ophaalboek {

  /** A new token for a message; the one before opens nothing any more. */
  void zet(long bericht, String sha256, Instant op);

  /**
   * The link with a token, when it was made after {@code grens}, fewer than {@code pogingen} codes
   * were tried, its message was sent, and who that is about was not erased. One statement, so that
   * it takes as long whatever is wrong with the link.
   */
  Optional<Ophaallink> open(String sha256, Instant grens, int pogingen);

  /**
   * Counts a code before it is judged, so that many at once are not more than many in a row; false
   * when {@code hoogstens} were tried.
   */
  boolean poging(long bericht, int hoogstens);

  /** The code was right: counting starts anew, unless it was closed meanwhile. */
  void goed(long bericht);

  /** The code was wrong; true when that closed the link, because {@code hoogstens} were tried. */
  boolean fout(long bericht, int hoogstens, Instant op);

  /** Closed by wrong codes, and not told yet. */
  List<Gesloten> gesloten(int hoogstens);

  /** Staff were told. */
  void gemeld(long bericht);

  /** A link that wrong codes closed. */
  record Gesloten(long bericht, String registratie, String account) {}
}
