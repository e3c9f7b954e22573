package nl.zorgpoort.declaratie.inhoud;

import java.util.ArrayList;
import java.util.List;
import nl.zorgpoort.referentie.Zwaarte;

/** Adds up what the rules say of one line (rule A11, decision 6). */
final class Weging {
  private final Declaratieregel regel;
  private final List<Bevonden> afkeurend = new ArrayList<>();
  private final List<Bevonden> toekennend = new ArrayList<>();
  private final List<Bevonden> signalen = new ArrayList<>();
  private boolean alleenBedrag = true;
  private long berekend;

  Weging(Declaratieregel regel) {
    this.regel = regel;
  }

  /** Something that a rule found. */
  void voegToe(Bevonden bevonden) {
    switch (bevonden.zwaarte()) {
      case AFKEUREN -> {
        afkeurend.add(bevonden);
        alleenBedrag = false;
      }
      case TOEKENNEN -> throw new IllegalArgumentException("no amount is known");
      case SIGNAAL -> signalen.add(bevonden);
    }
  }

  /**
   * Something that a rule on the amount found.
   *
   * @param bedrag what the amount should have been, cents
   */
  void voegToe(Bevonden bevonden, long bedrag) {
    if (bevonden.zwaarte() == Zwaarte.SIGNAAL) {
      signalen.add(bevonden);
      return;
    }
    berekend = bedrag;
    (bevonden.zwaarte() == Zwaarte.AFKEUREN ? afkeurend : toekennend).add(bevonden);
  }

  /** A line that is rejected says nothing of the amount that it would have been granted. */
  Regeluitkomst uitkomst() {
    if (!afkeurend.isEmpty()) {
      return new Regeluitkomst(afkeurend, signalen, true, alleenBedrag ? berekend : 0, 0);
    }
    long toegekend = toekennend.isEmpty() ? regel.bedrag() : Math.min(regel.bedrag(), berekend);
    return new Regeluitkomst(toekennend, signalen, false, toegekend, toegekend);
  }

  /** With these signals before those of the line. */
  Regeluitkomst uitkomst(List<Bevonden> vooraf) {
    signalen.addAll(0, vooraf);
    return uitkomst();
  }
}
