package nl.zorgpoort.declaratie.inhoud;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalLong;
import java.util.TreeSet;
import nl.zorgpoort.referentie.Contract;
import nl.zorgpoort.referentie.Contracttarief;
import nl.zorgpoort.referentie.Periode;
import nl.zorgpoort.referentie.Tarief;

/**
 * Looks for the agreed tariff of a line: of a contract of the declarant, else the national tariff
 * that the contract refers to, never above the national maximum. Where several contracts hold, the
 * declared tariff if one agrees on it, else the highest.
 */
final class Tariefkeuze {
  private final Declaratieregel regel;
  private final List<Tarief> landelijk;
  private final List<Contract> contracten;
  private final List<Contracttarief> tarieven = new ArrayList<>();
  private final Naslag naslag;

  private Tariefkeuze(Declaratieregel regel, Naslag naslag) {
    this.regel = regel;
    this.naslag = naslag;
    landelijk = naslag.controleset().tarieven(regel.lijst(), regel.prestatie());
    contracten =
        naslag.register().contracten(naslag.bestand().declarant()).stream()
            .filter(c -> c.geldig().raakt(regel.zorg()))
            .toList();
    for (Contract c : contracten) {
      naslag.register().tarieven(c, regel.lijst(), regel.prestatie()).stream()
          .filter(t -> t.geldig().raakt(regel.zorg()))
          .forEach(tarieven::add);
    }
  }

  static Afspraak kies(Declaratieregel regel, Naslag naslag) {
    return new Tariefkeuze(regel, naslag).kies();
  }

  private Afspraak kies() {
    NavigableSet<Long> gemeen = new TreeSet<>(op(regel.zorg().van()));
    for (LocalDate dag : wisseldagen()) {
      NavigableSet<Long> nu = op(dag);
      if (gemeen.isEmpty() || nu.isEmpty()) {
        return new Afspraak.Geen();
      }
      gemeen.retainAll(nu);
      if (gemeen.isEmpty()) {
        return new Afspraak.Wisselt(dag, vergeleken());
      }
    }
    if (gemeen.isEmpty()) {
      return new Afspraak.Geen();
    }
    long centen = gemeen.contains(regel.tarief()) ? regel.tarief() : gemeen.last();
    return new Afspraak.Vast(centen, vergeleken());
  }

  /** Days after the first on which another row may begin to hold. */
  private NavigableSet<LocalDate> wisseldagen() {
    NavigableSet<LocalDate> uit = new TreeSet<>();
    contracten.forEach(c -> voegToe(uit, c.geldig()));
    tarieven.forEach(t -> voegToe(uit, t.geldig()));
    landelijk.forEach(t -> voegToe(uit, t.geldig()));
    uit.removeIf(dag -> !regel.zorg().omvat(dag) || dag.equals(regel.zorg().van()));
    return uit;
  }

  private static void voegToe(NavigableSet<LocalDate> dagen, Periode geldig) {
    dagen.add(geldig.van());
    dagen.add(geldig.tot().plusDays(1));
  }

  /** The tariffs that contracts of that day agree on. */
  private NavigableSet<Long> op(LocalDate dag) {
    NavigableSet<Long> uit = new TreeSet<>();
    for (Contract c : contracten) {
      for (Contracttarief t : tarieven) {
        if (t.contract().equals(c.nummer()) && c.geldig().omvat(dag) && t.geldig().omvat(dag)) {
          OptionalLong centen = t.centen().isPresent() ? t.centen() : landelijk(dag, false);
          centen.ifPresent(b -> uit.add(Math.min(b, landelijk(dag, true).orElse(b))));
        }
      }
    }
    return uit;
  }

  private OptionalLong landelijk(LocalDate dag, boolean maximum) {
    return landelijk.stream()
        .filter(t -> t.maximum() == maximum && t.geldig().omvat(dag))
        .mapToLong(Tarief::centen)
        .min();
  }

  private List<Vergeleken> vergeleken() {
    List<Vergeleken> uit = new ArrayList<>();
    contracten.forEach(c -> uit.add(Vergelijking.van(c)));
    tarieven.forEach(t -> uit.add(Vergelijking.van(t)));
    landelijk.stream()
        .filter(t -> t.geldig().raakt(regel.zorg()))
        .forEach(t -> uit.add(Vergelijking.van(t, naslag)));
    return uit;
  }
}
