package nl.zorgpoort.declaratie.inhoud;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.zorgpoort.referentie.Periode;

/**
 * Lines of one service by the day on which they begin. Looking up costs what lies in the days asked
 * for, made longer by the longest line; adding up costs the days, not the lines.
 */
final class Tijdlijn {
  private final NavigableMap<LocalDate, Dag> dagen = new TreeMap<>();
  private final Dienstrijen dienst;
  private long langste;

  Tijdlijn(Dienstrijen dienst) {
    this.dienst = dienst;
  }

  private static final class Dag {
    private final List<EerdereRegel> regels = new ArrayList<>();
    private long aantal;
  }

  void voegToe(EerdereRegel regel) {
    Dag dag = dagen.computeIfAbsent(regel.zorg().van(), d -> new Dag());
    dag.regels.add(regel);
    dag.aantal += regel.aantal();
    langste = Math.max(langste, ChronoUnit.DAYS.between(regel.zorg().van(), regel.zorg().tot()));
  }

  void verwijder(EerdereRegel regel) {
    Dag dag = dagen.get(regel.zorg().van());
    if (dag != null && dag.regels.remove(regel)) {
      dag.aantal -= regel.aantal();
    }
  }

  /** The rows of the control set for the service. */
  Dienstrijen dienst() {
    return dienst;
  }

  /** What the koppeltabel says of one of the lines on its first day. */
  Koppeldag koppeldag(EerdereRegel regel) {
    return dienst.met(regel.functie(), regel.zorgzwaarte()).op(regel.zorg().van());
  }

  /** The first to begin of the lines with a day in this period that fit. */
  Optional<EerdereRegel> eerste(Periode periode, Predicate<EerdereRegel> past) {
    for (Dag dag : tussen(periode.van().minusDays(langste), periode.tot())) {
      for (EerdereRegel regel : dag.regels) {
        if (regel.zorg().raakt(periode) && past.test(regel)) {
          return Optional.of(regel);
        }
      }
    }
    return Optional.empty();
  }

  /** Sum of 0418 over the lines that begin in this period. */
  long aantal(Periode periode) {
    return tussen(periode.van(), periode.tot()).stream().mapToLong(dag -> dag.aantal).sum();
  }

  /** The line that was added last among those that begin last in this period. */
  Optional<EerdereRegel> laatste(Periode periode) {
    return tussen(periode.van(), periode.tot()).stream()
        .flatMap(dag -> dag.regels.stream())
        .reduce((een, ander) -> ander);
  }

  private Collection<Dag> tussen(LocalDate van, LocalDate tot) {
    return dagen.subMap(van, true, tot, true).values();
  }
}
