package nl.zorgpoort.verwerking.herstel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What staff hold back before it is decided. Of two who do the same, one succeeds. */
public interface Vasthoudboek {
  /** In place of a care office: every one. */
  String ALLE = "*";

  /**
   * An account of which nothing is decided.
   *
   * @param uzovi for this care office, or {@link #ALLE}
   * @param door log-in
   */
  record Vasthouding(String account, String uzovi, String door, String reden, Instant sinds) {}

  /** Holds one delivery; false when it is decided or put aside already. */
  boolean houd(UUID id, String reden, Instant op);

  /** Lets one delivery go, whichever hold caught it; none on its account catches it again. */
  boolean geefVrij(UUID id, Instant op);

  /** Holds what this account has undecided and will send; false when it was held already. */
  boolean houd(Vasthouding vasthouding);

  /** Ends a hold on an account and lets go what that one caught; false when there was none. */
  boolean geefVrij(String account, String uzovi, Instant op);

  /** Accounts that are held, by name. */
  List<Vasthouding> vasthoudingen();
}
