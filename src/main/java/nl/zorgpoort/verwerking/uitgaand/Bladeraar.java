package nl.zorgpoort.verwerking.uitgaand;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongFunction;
import nl.zorgpoort.verwerking.registratie.Uitbericht;

/**
 * Messages page by page, each once: however many there are, a few are in hand, and one that stays
 * as it is holds up none behind it.
 */
final class Bladeraar implements Iterator<Uitbericht> {
  private final LongFunction<List<Uitbericht>> bladzijde;
  private final Deque<Uitbericht> hand = new ArrayDeque<>();
  private long laatste;
  private boolean op;

  /**
   * @param bladzijde gives the messages after a number, in order; none at the end
   */
  Bladeraar(LongFunction<List<Uitbericht>> bladzijde) {
    this.bladzijde = bladzijde;
  }

  @Override
  public boolean hasNext() {
    if (hand.isEmpty() && !op) {
      hand.addAll(bladzijde.apply(laatste));
      op = hand.isEmpty();
    }
    return !hand.isEmpty();
  }

  @Override
  public Uitbericht next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Uitbericht bericht = hand.removeFirst();
    laatste = bericht.nr();
    return bericht;
  }
}
