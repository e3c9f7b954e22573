package nl.zorgpoort.declaratie;

import java.util.List;
import java.util.Optional;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.controle.Codekeuze;
import nl.zorgpoort.declaratie.inhoud.Regeluitkomst;
import nl.zorgpoort.grootboek.Regelbesluit;

/**
 * Decides one line (rules A5, A6, A8, A11): by the 02 above it, else by its own technical findings,
 * else by what the content rules say. A line that nobody has anything on is granted as claimed.
 */
final class Regelbeslissing {
  private static final String VERZEKERDE_AFGEKEURD = "hoort bij een afgekeurd verzekerdenrecord";

  private final Optional<Inhoudstoets> toets;
  private final Rapportstof stof;
  private final Recordcodes codes;

  Regelbeslissing(Optional<Inhoudstoets> toets, Rapportstof stof) {
    this.toets = toets;
    this.stof = stof;
    codes = new Recordcodes(stof);
  }

  /** Decides the next line of the file, and tells the content check. */
  Regeloordeel beslis(Klant klant, Klantregel regel) {
    Regeloordeel oordeel = oordeel(klant, regel);
    Regelbesluit besluit = oordeel.besluit();
    if (toets.isPresent() && regel.vraag().isPresent()) {
      toets.get().besloten(regel.vraag().get(), besluit.toegekend(), besluit.afgekeurd());
    }
    return oordeel;
  }

  private Regeloordeel oordeel(Klant klant, Klantregel regel) {
    if (klant.keurtAf(regel)) {
      stof.nietBeoordeeld(regel.record(), VERZEKERDE_AFGEKEURD);
      return afgekeurd(regel, List.of(Melding.NIET_BEOORDEELD));
    }
    if (regel.detail().afgekeurd()) {
      return afgekeurd(regel, codes.prestatie(regel.detail()));
    }
    if (toets.isPresent() && regel.vraag().isPresent()) {
      return naarInhoud(toets.get(), regel, toets.get().regel(regel.vraag().get()));
    }
    long bedrag = regel.velden().ingediend();
    return new Regeloordeel(besluit(regel, bedrag, bedrag, List.of(), false), List.of());
  }

  private static Regeloordeel afgekeurd(Klantregel regel, List<String> codes) {
    return new Regeloordeel(besluit(regel, 0, 0, codes, true), List.of());
  }

  private static Regeloordeel naarInhoud(
      Inhoudstoets toets, Klantregel regel, Regeluitkomst uitkomst) {
    List<Bevinding> gevonden = toets.bevindingen(regel, uitkomst);
    List<String> codes = gevonden.isEmpty() ? List.of() : Codekeuze.van(gevonden);
    int teken = regel.velden().credit() ? -1 : 1;
    Regelbesluit besluit =
        besluit(
            regel,
            teken * uitkomst.berekend(),
            teken * uitkomst.toegekend(),
            codes,
            uitkomst.afgekeurd());
    return new Regeloordeel(besluit, gevonden);
  }

  private static Regelbesluit besluit(
      Klantregel regel, long berekend, long toegekend, List<String> codes, boolean afgekeurd) {
    return new Regelbesluit(
        regel.record().regel(),
        regel.record().offset(),
        regel.velden().maand(),
        regel.velden().ingediend(),
        berekend,
        toegekend,
        codes,
        afgekeurd);
  }
}
