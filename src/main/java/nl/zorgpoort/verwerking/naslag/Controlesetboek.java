package nl.zorgpoort.verwerking.naslag;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Versions of the control set and from when each holds; nothing in it is ever changed. */
public interface Controlesetboek {

  /**
   * A version as it was kept.
   *
   * @param nieuw false when there was one with the same content already
   */
  record Bewaard(int versie, boolean nieuw) {}

  /** All versions, the first one first. */
  List<Controlesetversie> versies();

  /** All activations, in the order in which they were recorded. */
  List<Ingang> ingangen();

  /** The version that holds at a moment: of the latest activation up to it, the last recorded. */
  Optional<Integer> geldendOp(Instant moment);

  /** Canonical CSV by name of the table; empty when there is no such version. */
  Map<String, String> tabellen(int versie);

  /**
   * Keeps the content as the next version, unless a version has it already.
   *
   * @param ingang from when it holds, if anything is to change in that
   * @throws ImportBezet when an import is going on
   */
  Bewaard bewaar(Controlesetinhoud inhoud, Verantwoording verantwoording, Optional<Instant> ingang)
      throws ImportBezet;

  /**
   * Makes a version hold from a moment on; recorded once, however often it is asked for.
   *
   * @return whether there is such a version
   * @throws ImportBezet when an import is going on
   */
  boolean activeer(int versie, Instant ingang, Verantwoording verantwoording) throws ImportBezet;
}
