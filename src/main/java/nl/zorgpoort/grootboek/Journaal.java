package nl.zorgpoort.grootboek;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Adds up the line decisions of one delivery and gives the journal posts of the whole, one per
 * account and month of care. Memory grows with the months, never with the lines.
 */
public final class Journaal {
  private final String aanbieder;
  private final String uzovi;
  private final SortedMap<String, Maandtotaal> maanden = new TreeMap<>();

  /**
   * @param aanbieder AGB code of the declarant
   * @param uzovi UZOVI number of the care office
   */
  public Journaal(String aanbieder, String uzovi) {
    this.aanbieder = aanbieder;
    this.uzovi = uzovi;
  }

  /**
   * Takes the next line.
   *
   * @throws ArithmeticException when a sum does not fit a long; nothing wraps silently
   */
  public void voegToe(Regelbesluit besluit) {
    maanden.merge(
        besluit.maand(),
        new Maandtotaal(besluit.maand(), besluit.ingediend(), besluit.toegekend()),
        Maandtotaal::plus);
  }

  /** The sub-ledger per month of care, oldest first. */
  public List<Maandtotaal> maanden() {
    return List.copyOf(maanden.values());
  }

  /** The posts, by month and then account; a post of zero is left out. */
  public List<Journaalpost> posten() {
    return maanden.values().stream()
        .flatMap(this::posten)
        .filter(post -> post.bedrag() != 0)
        .toList();
  }

  private Stream<Journaalpost> posten(Maandtotaal totaal) {
    return Stream.of(
        post(Rekening.INGEDIEND, totaal, Math.negateExact(totaal.ingediend())),
        post(Rekening.TOEGEKEND, totaal, totaal.toegekend()),
        post(Rekening.AFGEWEZEN, totaal, totaal.afgewezen()));
  }

  private Journaalpost post(Rekening rekening, Maandtotaal totaal, long bedrag) {
    return new Journaalpost(rekening, aanbieder, uzovi, totaal.maand(), bedrag);
  }
}
