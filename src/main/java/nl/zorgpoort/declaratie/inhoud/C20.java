package nl.zorgpoort.declaratie.inhoud;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.referentie.Controleset;

/**
 * Care of a month is in on the first day of the second month after it (rule C20); with parameter
 * {@code verschuif=werkdag} on the next working day. What was in before, in time or taken back, may
 * come again later.
 */
final class C20 implements Inhoudsregel {
  private static final int MAANDEN = 2;

  @Override
  public String id() {
    return "C20";
  }

  @Override
  public Optional<Oordeel> beoordeel(Declaratieregel regel, Naslag naslag) {
    LocalDate dag = regel.zorg().van().withDayOfMonth(1).plusMonths(MAANDEN);
    LocalDate ontvangen = naslag.bestand().ontvangen();
    if (!ontvangen.isAfter(dag)) {
      return Optional.empty();
    }
    LocalDate uiterlijk = uiterlijk(dag, naslag);
    return ontvangen.isAfter(uiterlijk) && !vrijgesteld(regel, uiterlijk, naslag)
        ? Optional.of(oordeel(uiterlijk, naslag))
        : Optional.empty();
  }

  /** The day itself, or where it is set so the first working day from it. */
  private LocalDate uiterlijk(LocalDate dag, Naslag naslag) {
    boolean schuift =
        "werkdag".equals(naslag.instelling(id()).parameters().getOrDefault("verschuif", ""));
    return schuift ? werkdag(dag, naslag.controleset()) : dag;
  }

  private static LocalDate werkdag(LocalDate dag, Controleset controleset) {
    LocalDate uit = dag;
    while (!controleset.werkdag(uit)) {
      uit = uit.plusDays(1);
    }
    return uit;
  }

  private static boolean vrijgesteld(Declaratieregel regel, LocalDate uiterlijk, Naslag naslag) {
    Lijnbeeld lijn = naslag.lijn(regel);
    Historie historie = lijn.dossier().historie();
    for (EerdereRegel r : historie.met(lijn.sleutel())) {
      if (r.declarant().equals(naslag.bestand().declarant())
          && (!r.ontvangstdag().isAfter(uiterlijk) || historie.gecrediteerd(r))) {
        return true;
      }
    }
    return false;
  }

  private static Oordeel oordeel(LocalDate uiterlijk, Naslag naslag) {
    String dag = Woorden.datum(uiterlijk);
    return new Oordeel(
        "0586",
        "begindatum",
        "C20.te-laat",
        List.of(dag, Woorden.datum(naslag.bestand().ontvangen())),
        List.of(
            new Vergeleken(
                "regels", "uiterlijk " + dag, "controleset " + naslag.controleset().versie())));
  }
}
