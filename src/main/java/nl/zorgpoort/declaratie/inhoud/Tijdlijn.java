package nl.zorgpoort.declaratie.inhoud;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.zorgpoort.referentie.Periode;

/**
 * Lines of one service by the day on which they begin. Looking up costs what lies in the days asked
 * for, made longer by the longest line; adding up costs the days, not the lines.
 */
final class Tijdlijn {
  private final NavigableMap<LocalDate, Dag> dagen = new TreeMap<>();
  private long langste;

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

  /** Lines with a day in this period, by the day on which they begin. */
  Stream<EerdereRegel> rakend(Periode periode) {
    return tussen(periode.van().minusDays(langste), periode.tot()).stream()
        .flatMap(dag -> dag.regels.stream())
        .filter(r -> r.zorg().raakt(periode));
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
