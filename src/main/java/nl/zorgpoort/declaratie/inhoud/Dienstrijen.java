package nl.zorgpoort.declaratie.inhoud;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgpoort.referentie.Controleset;
import nl.zorgpoort.referentie.EigenZorg;
import nl.zorgpoort.referentie.Koppeling;
import nl.zorgpoort.referentie.Matrixregel;
import nl.zorgpoort.referentie.Maximum;
import nl.zorgpoort.referentie.NietDeclarabel;
import nl.zorgpoort.referentie.Tarief;
import nl.zorgpoort.referentie.Venster;

/** The rows of the control set for one service, of any day. Not for use by several threads. */
final class Dienstrijen {
  /** A file can name more functions and care weights than the koppeltabel has. */
  private static final int MEESTE_KOPPELRIJEN = 1000;

  private final Controleset set;
  private final Dienst dienst;
  private final List<Koppeling> koppelingen;
  private final List<Tarief> tarieven;
  private final List<Maximum> maxima;
  private final List<NietDeclarabel> nietDeclarabel;
  private final List<EigenZorg> eigenZorg;
  private final Set<String> groepen;
  private final Set<Venster> vensters;
  private final boolean verblijf;
  private final Map<Zorgvorm, Koppelrijen> koppelrijen = new HashMap<>();

  private record Zorgvorm(String functie, String zorgzwaarte) {}

  /**
   * @param ei EI code of the file; rows of {@code eigen_zorg} go by it
   */
  Dienstrijen(Controleset set, Dienst dienst, String ei) {
    this.set = set;
    this.dienst = dienst;
    koppelingen = set.koppelingen(dienst.lijst(), dienst.prestatie());
    tarieven = set.tarieven(dienst.lijst(), dienst.prestatie());
    maxima = set.maxima(dienst.lijst(), dienst.prestatie());
    nietDeclarabel = set.nietDeclarabel(dienst.lijst(), dienst.prestatie());
    eigenZorg = set.rijen().eigenZorg().stream().filter(e -> betreft(e, ei)).toList();
    groepen = koppelingen.stream().map(Koppeling::groep).collect(Collectors.toSet());
    verblijf = koppelingen.stream().anyMatch(Koppeling::verblijf);
    vensters = vensters();
  }

  private boolean betreft(EigenZorg rij, String ei) {
    return rij.ei().equals(ei)
        && rij.lijst().equals(dienst.lijst())
        && Koppelkeuze.past(rij.prestatie(), dienst.prestatie());
  }

  private Set<Venster> vensters() {
    Set<Venster> uit = EnumSet.noneOf(Venster.class);
    maxima.forEach(m -> uit.add(m.per()));
    groepen.stream()
        .flatMap(groep -> set.matrix(groep).stream())
        .map(Matrixregel::venster)
        .max(Venster::compareTo)
        .ifPresent(uit::add);
    return uit;
  }

  /** Which service. */
  Dienst dienst() {
    return dienst;
  }

  /** Whether the control set says more of it than what holds for its whole list. */
  boolean bekend() {
    return !koppelingen.isEmpty()
        || !tarieven.isEmpty()
        || !maxima.isEmpty()
        || !nietDeclarabel.isEmpty();
  }

  List<Koppeling> koppelingen() {
    return koppelingen;
  }

  List<Tarief> tarieven() {
    return tarieven;
  }

  List<Maximum> maxima() {
    return maxima;
  }

  List<NietDeclarabel> nietDeclarabel() {
    return nietDeclarabel;
  }

  /** For messages of the EI code of the file. */
  List<EigenZorg> eigenZorg() {
    return eigenZorg;
  }

  /** Whether lines of this service can be in this group; which ones are, their own rows say. */
  boolean ooitInGroep(String groep) {
    return groepen.contains(groep);
  }

  /** Whether lines of this service can be a stay; which ones are, their own rows say. */
  boolean ooitVerblijf() {
    return verblijf;
  }

  /** The calendar periods that its maxima and the controlematrix look at. */
  Set<Venster> kijktNaar() {
    return vensters;
  }

  /** Rows of the koppeltabel with this function and care weight. */
  Koppelrijen met(String functie, String zorgzwaarte) {
    Zorgvorm vorm = new Zorgvorm(functie, zorgzwaarte);
    Koppelrijen bekend = koppelrijen.get(vorm);
    if (bekend != null) {
      return bekend;
    }
    if (koppelrijen.size() >= MEESTE_KOPPELRIJEN) {
      koppelrijen.clear();
    }
    Koppelrijen nieuw = new Koppelrijen(passend(vorm), set);
    koppelrijen.put(vorm, nieuw);
    return nieuw;
  }

  private List<Koppeling> passend(Zorgvorm vorm) {
    return koppelingen.stream()
        .filter(k -> Koppelkeuze.past(k.functie(), vorm.functie))
        .filter(k -> Koppelkeuze.past(k.zorgzwaarte(), vorm.zorgzwaarte))
        .toList();
  }
}
