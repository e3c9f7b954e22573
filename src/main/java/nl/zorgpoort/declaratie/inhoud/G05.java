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
    if (regel.allesNul()) {
      return Optional.empty();
    }
    Tariefkeuze keuze = new Tariefkeuze(regel, naslag);
    Afspraak afspraak = keuze.kies();
    if (afspraak instanceof Afspraak.Geen) {
      return keuze.zonderBedrag() ? onbekend(regel, keuze) : Optional.empty();
    }
    if (afspraak instanceof Afspraak.Vast vast) {
      return naslag.instelling(id()).zwaarte() == Zwaarte.TOEKENNEN
          ? kenToe(regel, vast.centen(), keuze)
          : keurAf(regel, vast.centen(), keuze);
    }
    String dag = Woorden.datum(((Afspraak.Wisselt) afspraak).dag());
    return Optional.of(
        new Oordeel("0611", "tarief", "G05.wisselt", List.of(dag), keuze.vergeleken()));
  }

  /** What is agreed but has no amount anywhere is not granted as claimed. */
  private static Optional<Oordeel> onbekend(Declaratieregel regel, Tariefkeuze keuze) {
    return Optional.of(
        new Oordeel(
            "0611",
            "tarief",
            "G05.onbekend",
            List.of(regel.prestatie(), Woorden.datum(regel.zorg().van())),
            keuze.vergeleken()));
  }

  private static Optional<Oordeel> keurAf(Declaratieregel regel, long centen, Tariefkeuze keuze) {
    return regel.tarief() == centen
        ? Optional.empty()
        : Optional.of(
            new Oordeel(
                "0611",
                "tarief",
                "G05.wijkt-af",
                List.of(Woorden.euro(regel.tarief()), Woorden.euro(centen)),
                keuze.vergeleken()));
  }

  private static Optional<Oordeel> kenToe(Declaratieregel regel, long centen, Tariefkeuze keuze) {
    long afgesproken = centen * regel.aantal();
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
                    Woorden.euro(centen)),
                keuze.vergeleken()));
  }

  @Override
  public long berekend(Declaratieregel regel, Naslag naslag) {
    long afgesproken =
        new Tariefkeuze(regel, naslag).kies() instanceof Afspraak.Vast vast
            ? vast.centen() * regel.aantal()
            : 0;
    return afgesproken <= GROOTSTE_BEDRAG ? afgesproken : 0;
  }
}
