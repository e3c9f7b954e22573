package nl.zorgpoort.declaratie.inhoud;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.zorgpoort.referentie.Periode;

/**
 * The decided debit lines of one person, net of credits: earlier deliveries of every declarant, and
 * what this file was granted so far. A line counts when it was granted and not taken back.
 */
final class Historie {
  private final Dienstboek diensten;
  private final Map<Prestatiesleutel, List<EerdereRegel>> perSleutel = new HashMap<>();
  private final Map<Referentie, List<EerdereRegel>> perReferentie = new HashMap<>();
  private final Map<Dienst, Tijdlijn> tellend = new LinkedHashMap<>();
  private final Set<EerdereRegel> gecrediteerd = new HashSet<>();

  private record Referentie(String declarant, String referentie) {}

  Historie(Dienstboek diensten) {
    this.diensten = diensten;
  }

  void voegToe(EerdereRegel regel) {
    perSleutel.computeIfAbsent(Prestatiesleutel.van(regel), s -> new ArrayList<>(1)).add(regel);
    if (!regel.afgekeurd()) {
      Referentie referentie = new Referentie(regel.declarant(), regel.referentie());
      perReferentie.computeIfAbsent(referentie, r -> new ArrayList<>(1)).add(regel);
      Dienstrijen dienst = diensten.van(regel.lijst(), regel.prestatie());
      tellend.computeIfAbsent(dienst.dienst(), d -> new Tijdlijn(dienst)).voegToe(regel);
    }
  }

  /**
   * A granted credit line takes back the last line granted before it with the reference it names; a
   * reference is free again after five years (rule E23).
   */
  void crediteer(EerdereRegel credit) {
    Referentie referentie = new Referentie(credit.declarant(), credit.vorige());
    perReferentie.getOrDefault(referentie, List.of()).stream()
        .filter(credit::laterDan)
        .reduce((een, ander) -> een.laterDan(ander) ? een : ander)
        .filter(gecrediteerd::add)
        .ifPresent(
            r -> tijdlijn(new Dienst(r.lijst(), r.prestatie())).ifPresent(t -> t.verwijder(r)));
  }

  /** Whether a granted credit line took this line back. */
  boolean gecrediteerd(EerdereRegel regel) {
    return !gecrediteerd.isEmpty() && gecrediteerd.contains(regel);
  }

  /** Decided lines of this care, granted or not, taken back or not, in the order they came. */
  List<EerdereRegel> met(Prestatiesleutel sleutel) {
    return Collections.unmodifiableList(perSleutel.getOrDefault(sleutel, List.of()));
  }

  /** The first to come of the counting lines of this care that fit. */
  Optional<EerdereRegel> tellendMet(Prestatiesleutel sleutel, Predicate<EerdereRegel> past) {
    for (EerdereRegel regel : met(sleutel)) {
      if (!regel.afgekeurd() && past.test(regel) && !gecrediteerd(regel)) {
        return Optional.of(regel);
      }
    }
    return Optional.empty();
  }

  /** Counting lines by service, for each service of which lines count or counted. */
  Collection<Tijdlijn> tijdlijnen() {
    return Collections.unmodifiableCollection(tellend.values());
  }

  /** Sum of 0418 over the counting lines of this service that begin in this period. */
  long aantal(Dienst dienst, Periode periode) {
    return tijdlijn(dienst).map(t -> t.aantal(periode)).orElse(0L);
  }

  /** The last counting line of this service that begins in this period. */
  Optional<EerdereRegel> laatste(Dienst dienst, Periode periode) {
    return tijdlijn(dienst).flatMap(t -> t.laatste(periode));
  }

  private Optional<Tijdlijn> tijdlijn(Dienst dienst) {
    return Optional.ofNullable(tellend.get(dienst));
  }
}
