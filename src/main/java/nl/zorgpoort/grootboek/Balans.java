package nl.zorgpoort.grootboek;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Proves the books, delivery after delivery: claimed = granted + rejected + open per line, file,
 * declarant and run, and journal = lines = retours. Told in the order of intake: a delivery, then
 * its lines, posts and retour. Memory grows with the declarants and the runs. A violation is told,
 * not thrown: it stops payment, never the proof.
 */
public final class Balans {
  private final Consumer<Overtreding> melding;
  private final SortedMap<String, Balanstotaal> aanbieders = new TreeMap<>();
  private final SortedMap<LocalDate, Balanstotaal> runs = new TreeMap<>();
  private Balanstotaal totaal = Balanstotaal.NIETS;
  private long proefbestanden;
  private long overtredingen;
  private @Nullable Bestandsboek bestand;
  private @Nullable Bestandsproef proef;

  /**
   * @param melding takes the violations, as they are found
   */
  public Balans(Consumer<Overtreding> melding) {
    this.melding = melding;
  }

  /**
   * What the books add up to; deliveries of the test environment are proven, not added.
   *
   * @param aanbieders by AGB code of the declarant
   * @param runs by day of decision; what is open is in none
   * @param proefbestanden deliveries of the test environment
   * @param overtredingen how many violations were told
   */
  public record Stand(
      Balanstotaal totaal,
      SortedMap<String, Balanstotaal> aanbieders,
      SortedMap<LocalDate, Balanstotaal> runs,
      long proefbestanden,
      long overtredingen) {

    /** Whether the law holds everywhere. */
    public boolean klopt() {
      return overtredingen == 0;
    }
  }

  /** Begins the next delivery. */
  public void bestand(Bestandsboek volgend) {
    sluitBestand();
    bestand = volgend;
    proef = new Bestandsproef(volgend, this::meld);
  }

  /** The next line of the delivery. */
  public void regel(Regelbesluit regel) {
    lopend().regel(regel);
  }

  /** A post of the delivery. */
  public void post(Boekpost post) {
    lopend().post(post);
  }

  /** The retour of the delivery. */
  public void retour(Retourboek retour) {
    lopend().retour(retour);
  }

  private Bestandsproef lopend() {
    if (proef == null) {
      throw new IllegalStateException("no delivery was begun");
    }
    return proef;
  }

  /** Ends the proof. */
  public Stand sluit() {
    sluitBestand();
    aanbieders.forEach((agb, t) -> toets(Balansartikel.AANBIEDER, agb, t));
    runs.forEach((dag, t) -> toets(Balansartikel.RUN, dag.toString(), t));
    return new Stand(
        totaal,
        Collections.unmodifiableSortedMap(aanbieders),
        Collections.unmodifiableSortedMap(runs),
        proefbestanden,
        overtredingen);
  }

  private void sluitBestand() {
    if (proef != null && bestand != null) {
      Bestandsboek van = bestand;
      proef.sluit().ifPresent(deel -> telOp(van, deel));
    }
    proef = null;
  }

  private void telOp(Bestandsboek van, Balanstotaal deel) {
    if (!van.boekt()) {
      proefbestanden++;
      return;
    }
    try {
      totaal = totaal.plus(deel);
      aanbieders.merge(van.aanbieder(), deel, Balanstotaal::plus);
      van.besloten().ifPresent(dag -> runs.merge(dag, deel, Balanstotaal::plus));
    } catch (ArithmeticException e) {
      meld(Overtreding.vanBestand(Balansartikel.OVERLOOP, van, 0, 0));
    }
  }

  /** Of a declarant or a run: what the lines were granted against what the books say. */
  private void toets(Balansartikel artikel, String wie, Balanstotaal t) {
    if (!t.klopt()) {
      meld(
          new Overtreding(
              artikel, 0, wie, 0, List.of(), "", t.toegekend(), t.journaal().toegekend()));
    }
  }

  private void meld(Overtreding overtreding) {
    overtredingen++;
    melding.accept(overtreding);
  }
}
