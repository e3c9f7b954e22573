package nl.zorgpoort.declaratie;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.declaratie.inhoud.Verzekerdevraag;

/**
 * An insured of the file: the 02 with its 98s, and what was decided on it. Lines of one insured may
 * be decided in several batches.
 */
final class Klant {
  private final Detail verzekerde;
  private final Optional<Verzekerdevraag> vraag;
  private List<Bevinding> inhoud = List.of();
  private boolean begonnen;
  private boolean terug;

  /**
   * @param verzekerde complete, comments included
   * @param vraag the insured as the content rules see it; absent when they do not
   */
  Klant(Detail verzekerde, Optional<Verzekerdevraag> vraag) {
    this.verzekerde = verzekerde;
    this.vraag = vraag;
  }

  Detail verzekerde() {
    return verzekerde;
  }

  Optional<Verzekerdevraag> vraag() {
    return vraag;
  }

  /** Whether it was said already what is wrong with the insured. */
  boolean begonnen() {
    return begonnen;
  }

  /**
   * From here on the lines are decided.
   *
   * @param gevonden content findings on the 02
   */
  void begin(List<Bevinding> gevonden) {
    begonnen = true;
    inhoud = gevonden;
  }

  /** Whether the 02 is rejected, for whatever reason. */
  boolean afgekeurd() {
    return verzekerde.afgekeurd() || inhoudAfgekeurd();
  }

  /** Whether a content rule rejects the 02. */
  boolean inhoudAfgekeurd() {
    return !inhoud.isEmpty();
  }

  /** Whether the 02 takes this line along: a credit must always be possible (rules A6, F). */
  boolean keurtAf(Klantregel regel) {
    return verzekerde.afgekeurd() || (inhoudAfgekeurd() && !regel.velden().credit());
  }

  /** Findings on the 02 itself, of all tiers. */
  List<Bevinding> bevindingen() {
    return inhoudAfgekeurd() ? inhoud : verzekerde.record().bevindingen();
  }

  /** Return codes of all findings on the 02 and its comments. */
  NavigableSet<String> codes() {
    NavigableSet<String> codes = verzekerde.codes();
    inhoud.forEach(b -> codes.add(b.retourcode()));
    return codes;
  }

  /** Whether the 02 is in the retour by now. */
  boolean terug() {
    return terug;
  }

  void isTerug() {
    terug = true;
  }
}
