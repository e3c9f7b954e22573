package nl.zorgpoort.declaratie;

import java.io.IOException;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import nl.zorgpoort.grootboek.Regelbesluit;

/**
 * Decides batches of clients: first the 02, then its lines, in the order of the file (rules A5 to
 * A7, A10, decisions 3 to 5). Passes on findings, decisions and records that come back.
 */
final class Klantbeslissing {
  private final Optional<Inhoudstoets> toets;
  private final Regelbeslissing regels;
  private final Terugzending terugzending;
  private final Bevindingenstroom stroom;
  private final Beoordelingsuitvoer uit;
  private final Rapportstof stof;
  private final Recordcodes codes;
  private final Optelling optelling = new Optelling();

  Klantbeslissing(
      Optional<Inhoudstoets> toets,
      Terugzending terugzending,
      Bevindingenstroom stroom,
      Beoordelingsuitvoer uit,
      Rapportstof stof) {
    this.toets = toets;
    this.terugzending = terugzending;
    this.stroom = stroom;
    this.uit = uit;
    this.stof = stof;
    regels = new Regelbeslissing(toets, stof);
    codes = new Recordcodes(stof);
  }

  /**
   * Decides the next clients of the file.
   *
   * @param daarna those that follow; what they need is fetched meanwhile
   */
  void beslis(List<Klantdeel> delen, List<Klantdeel> daarna) throws IOException {
    if (toets.isPresent()) {
      toets.get().laad(delen);
      toets.get().kondigAan(daarna);
    }
    for (Klantdeel deel : delen) {
      if (!deel.klant().begonnen()) {
        begin(deel.klant());
      }
      for (Klantregel regel : deel.regels()) {
        beslis(deel.klant(), regel);
      }
    }
  }

  private void begin(Klant klant) throws IOException {
    klant.begin(toets.map(t -> t.verzekerde(klant)).orElse(List.of()));
    stroom.geef(klant.bevindingen());
    stroom.geef(klant.verzekerde().opCommentaar());
    if (klant.afgekeurd()) {
      stuurTerug(klant);
    }
  }

  /** Once, in front of the first line that comes back. */
  private void stuurTerug(Klant klant) throws IOException {
    if (!klant.terug()) {
      klant.isTerug();
      terugzending.verzekerde(
          klant.verzekerde(), codes.verzekerde(klant.verzekerde(), klant.bevindingen()));
    }
  }

  private void beslis(Klant klant, Klantregel regel) throws IOException {
    Regeloordeel oordeel = regels.beslis(klant, regel);
    Regelbesluit besluit = terugZonderMelding(klant, oordeel.besluit());
    stroom.geef(regel.record().bevindingen());
    stroom.geef(oordeel.inhoud());
    stroom.geef(regel.detail().opCommentaar());
    optelling.voegToe(besluit);
    uit.regel(regel.velden().met(besluit));
    if (!oordeel.besluit().codes().isEmpty()) {
      meld(klant, regel, oordeel);
    }
    if (!besluit.codes().isEmpty()) {
      stuurTerug(klant);
      terugzending.prestatie(
          regel.detail(), besluit.berekend(), besluit.toegekend(), besluit.codes());
    }
  }

  /** A credit that is granted under a rejected 02 comes back without anything to report. */
  private static Regelbesluit terugZonderMelding(Klant klant, Regelbesluit besluit) {
    return klant.afgekeurd() && besluit.codes().isEmpty()
        ? besluit.metCodes(List.of(Melding.GEEN))
        : besluit;
  }

  /** A line counts for every code that keeps it from being granted, those of its 02 included. */
  private void meld(Klant klant, Klantregel regel, Regeloordeel oordeel) {
    NavigableSet<String> redenen = regel.detail().codes();
    redenen.addAll(oordeel.besluit().codes());
    oordeel.inhoud().forEach(b -> redenen.add(b.retourcode()));
    if (klant.keurtAf(regel)) {
      redenen.addAll(klant.codes());
    }
    stof.nietToegekend(redenen, oordeel.besluit());
  }

  /** The outcome, after the last client. */
  Beslissing beslissing() {
    return optelling.beslissing(terugzending.telling());
  }
}
