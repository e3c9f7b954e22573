package nl.zorgpoort.grootboek;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * The law of the books for one delivery: the sub-ledger, its journal and its retour say the same,
 * to the cent. A violation is told, not thrown: it stops payment, never intake.
 */
public final class Balanswet {
  private final SortedMap<String, List<Journaalpost>> posten = new TreeMap<>();
  private final List<Schending> schendingen = new ArrayList<>();

  private Balanswet() {}

  /** Which part of the law. */
  public enum Artikel {
    /** The posts of a month sum to zero. */
    POSTEN_OP_NUL,
    /** Account INGEDIEND is minus what the lines claim. */
    INGEDIEND_GELIJK,
    /** Account TOEGEKEND is what the lines were granted. */
    TOEGEKEND_GELIJK,
    /** The lines were granted what the retour says in its closing record. */
    RETOUR_GELIJK,
    /** A sum does not fit a long, so nothing can be said about the rest. */
    OVERLOOP
  }

  /**
   * One violation.
   *
   * @param maand month of care it is in; absent when it is about the whole delivery
   * @param verwacht eurocents that the law asks for
   * @param gevonden eurocents that stand there
   * @param posten the journal posts it is about
   */
  public record Schending(
      Artikel artikel,
      Optional<String> maand,
      long verwacht,
      long gevonden,
      List<Journaalpost> posten) {}

  /**
   * Tests one delivery.
   *
   * @param regels sub-ledger per month of care, each month once
   * @param posten journal posts of the delivery
   * @param retourtotaal granted total of the retour (9909 with 9910), eurocents
   * @return the violations, by month; empty when the books hold
   */
  public static List<Schending> toets(
      Collection<Maandtotaal> regels, Collection<Journaalpost> posten, long retourtotaal) {
    Balanswet wet = new Balanswet();
    posten.forEach(p -> wet.posten.computeIfAbsent(p.maand(), m -> new ArrayList<>()).add(p));
    try {
      wet.toetsMaanden(regels);
      wet.toetsRetour(regels, retourtotaal);
    } catch (ArithmeticException e) {
      wet.schendingen.add(
          new Schending(Artikel.OVERLOOP, Optional.empty(), 0, 0, List.copyOf(posten)));
    }
    return List.copyOf(wet.schendingen);
  }

  /** The same, without a retour: journal against sub-ledger. */
  static List<Schending> toets(Collection<Maandtotaal> regels, Collection<Journaalpost> posten) {
    return toets(regels, posten, regels.stream().mapToLong(Maandtotaal::toegekend).sum());
  }

  private void toetsMaanden(Collection<Maandtotaal> regels) {
    SortedMap<String, Maandtotaal> perMaand = new TreeMap<>();
    regels.forEach(r -> perMaand.merge(r.maand(), r, Maandtotaal::plus));
    SortedSet<String> maanden = new TreeSet<>(perMaand.keySet());
    maanden.addAll(posten.keySet());
    for (String maand : maanden) {
      toetsMaand(perMaand.getOrDefault(maand, new Maandtotaal(maand, 0, 0)));
    }
  }

  private void toetsMaand(Maandtotaal totaal) {
    List<Journaalpost> van = posten.getOrDefault(totaal.maand(), List.of());
    eis(Artikel.POSTEN_OP_NUL, totaal, 0, van);
    eis(
        Artikel.INGEDIEND_GELIJK,
        totaal,
        Math.negateExact(totaal.ingediend()),
        op(Rekening.INGEDIEND, van));
    eis(Artikel.TOEGEKEND_GELIJK, totaal, totaal.toegekend(), op(Rekening.TOEGEKEND, van));
  }

  private void toetsRetour(Collection<Maandtotaal> regels, long retourtotaal) {
    long toegekend = som(regels.stream(), Maandtotaal::toegekend);
    if (toegekend != retourtotaal) {
      List<Journaalpost> alle = posten.values().stream().flatMap(List::stream).toList();
      schendingen.add(
          new Schending(
              Artikel.RETOUR_GELIJK,
              Optional.empty(),
              toegekend,
              retourtotaal,
              op(Rekening.TOEGEKEND, alle)));
    }
  }

  private void eis(Artikel artikel, Maandtotaal totaal, long verwacht, List<Journaalpost> van) {
    long gevonden = som(van.stream(), Journaalpost::bedrag);
    if (gevonden != verwacht) {
      schendingen.add(
          new Schending(
              artikel, Optional.of(totaal.maand()), verwacht, gevonden, List.copyOf(van)));
    }
  }

  private static List<Journaalpost> op(Rekening rekening, List<Journaalpost> posten) {
    return posten.stream().filter(p -> p.rekening() == rekening).toList();
  }

  private static <T> long som(Stream<T> delen, ToLongFunction<T> bedrag) {
    return delen.mapToLong(bedrag).reduce(0, Math::addExact);
  }
}
