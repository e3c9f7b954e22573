package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.Optional;
import nl.zorgpoort.referentie.Zwaarte;

/**
 * The tariff is the agreed one. It rejects a line whose tariff differs, or where it is set to grant
 * ({@link Zwaarte#TOEKENNEN}) it grants what was agreed when that is less than claimed. A line in
 * which the tariff changes is rejected either way.
 */
final class G05 implements Bedragregel {
  /** What 0481 can hold. */
  private static final long GROOTSTE_BEDRAG = 99_999_999;

  @Override
  public String id() {
    return "G05";
  }

  @Override
  public Optional<Oordeel> beoordeel(Declaratieregel regel, Naslag naslag) {
    Afspraak afspraak = Tariefkeuze.kies(regel, naslag);
    if (regel.allesNul() || afspraak instanceof Afspraak.Geen) {
      return Optional.empty();
    }
    if (afspraak instanceof Afspraak.Vast vast) {
      return naslag.instelling(id()).zwaarte() == Zwaarte.TOEKENNEN
          ? kenToe(regel, vast)
          : keurAf(regel, vast);
    }
    return Optional.of(wisselt((Afspraak.Wisselt) afspraak));
  }

  private static Oordeel wisselt(Afspraak.Wisselt wisselt) {
    return new Oordeel(
        "0611",
        "tarief",
        "G05.wisselt",
        List.of(Woorden.datum(wisselt.dag())),
        wisselt.vergeleken());
  }

  private static Optional<Oordeel> keurAf(Declaratieregel regel, Afspraak.Vast vast) {
    return regel.tarief() == vast.centen()
        ? Optional.empty()
        : Optional.of(
            new Oordeel(
                "0611",
                "tarief",
                "G05.wijkt-af",
                List.of(Woorden.euro(regel.tarief()), Woorden.euro(vast.centen())),
                vast.vergeleken()));
  }

  private static Optional<Oordeel> kenToe(Declaratieregel regel, Afspraak.Vast vast) {
    long afgesproken = vast.centen() * regel.aantal();
    return afgesproken >= regel.bedrag()
        ? Optional.empty()
        : Optional.of(
            new Oordeel(
                Regelcontrole.ANDER_BEDRAG,
                "tarief",
                "G05.ander-bedrag",
                List.of(
                    Woorden.euro(regel.bedrag()),
                    Woorden.euro(afgesproken),
                    Integer.toString(regel.aantal()),
                    Woorden.euro(vast.centen())),
                vast.vergeleken()));
  }

  @Override
  public long berekend(Declaratieregel regel, Naslag naslag) {
    long afgesproken =
        Tariefkeuze.kies(regel, naslag) instanceof Afspraak.Vast vast
            ? vast.centen() * regel.aantal()
            : 0;
    return afgesproken <= GROOTSTE_BEDRAG ? afgesproken : 0;
  }
}
