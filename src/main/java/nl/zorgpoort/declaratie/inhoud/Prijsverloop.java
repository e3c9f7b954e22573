package nl.zorgpoort.declaratie.inhoud;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.LongStream;
import nl.zorgpoort.referentie.Contract;
import nl.zorgpoort.referentie.Contracttarief;
import nl.zorgpoort.referentie.Periode;
import nl.zorgpoort.referentie.Tarief;

/**
 * The agreed tariffs of one service through time: of contracts, else the national tariff that a
 * contract refers to, never above the national maximum.
 */
final class Prijsverloop {
  private static final long[] GEEN = {};

  private final List<Contract> contracten;
  private final List<Contracttarief> tarieven;
  private final List<Tarief> landelijk;

  /** Days on which a row begins to hold, or holds no more. */
  private final LocalDate[] vanaf;

  /** Cents that contracts agree on from that day up to the next, ascending. */
  private final long[][] centen;

  Prijsverloop(List<Contract> contracten, List<Contracttarief> tarieven, List<Tarief> landelijk) {
    this.contracten = contracten;
    this.tarieven = tarieven;
    this.landelijk = landelijk;
    vanaf = wisseldagen().toArray(LocalDate[]::new);
    centen = Arrays.stream(vanaf).map(this::op).toArray(long[][]::new);
  }

  private NavigableSet<LocalDate> wisseldagen() {
    NavigableSet<LocalDate> uit = new TreeSet<>();
    contracten.forEach(c -> voegToe(uit, c.geldig()));
    tarieven.forEach(t -> voegToe(uit, t.geldig()));
    landelijk.forEach(t -> voegToe(uit, t.geldig()));
    return uit;
  }

  private static void voegToe(NavigableSet<LocalDate> dagen, Periode geldig) {
    dagen.add(geldig.van());
    dagen.add(geldig.tot().plusDays(1));
  }

  /** The tariffs that contracts of that day agree on. */
  private long[] op(LocalDate dag) {
    NavigableSet<Long> uit = new TreeSet<>();
    for (Contract c : contracten) {
      for (Contracttarief t : tarieven) {
        if (t.contract().equals(c.nummer()) && c.geldig().omvat(dag) && t.geldig().omvat(dag)) {
          OptionalLong bedrag = t.centen().isPresent() ? t.centen() : landelijk(dag, false);
          bedrag.ifPresent(b -> uit.add(Math.min(b, landelijk(dag, true).orElse(b))));
        }
      }
    }
    return uit.stream().mapToLong(Long::longValue).toArray();
  }

  private OptionalLong landelijk(LocalDate dag, boolean maximum) {
    return landelijk.stream()
        .filter(t -> t.maximum() == maximum && t.geldig().omvat(dag))
        .mapToLong(Tarief::centen)
        .min();
  }

  /**
   * What was agreed on all of these days: the declared tariff if some contracts agree on it, else
   * the highest.
   */
  Afspraak kies(Periode dagen, long gedeclareerd) {
    int plek = plek(dagen.van());
    long[] gemeen = plek < 0 ? GEEN : centen[plek];
    for (int i = plek + 1; i < vanaf.length && !vanaf[i].isAfter(dagen.tot()); i++) {
      if (gemeen.length == 0 || centen[i].length == 0) {
        return new Afspraak.Geen();
      }
      gemeen = gemeen(gemeen, centen[i]);
      if (gemeen.length == 0) {
        return new Afspraak.Wisselt(vanaf[i]);
      }
    }
    if (gemeen.length == 0) {
      return new Afspraak.Geen();
    }
    boolean eens = Arrays.binarySearch(gemeen, gedeclareerd) >= 0;
    return new Afspraak.Vast(eens ? gedeclareerd : gemeen[gemeen.length - 1]);
  }

  /** The stretch in which the day lies; negative before the first. */
  private int plek(LocalDate dag) {
    int plek = Arrays.binarySearch(vanaf, dag);
    return plek >= 0 ? plek : -plek - 2;
  }

  private static long[] gemeen(long[] een, long[] ander) {
    return LongStream.of(een).filter(b -> Arrays.binarySearch(ander, b) >= 0).toArray();
  }
}
