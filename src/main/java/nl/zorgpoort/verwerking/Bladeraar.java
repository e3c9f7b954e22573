package nl.zorgpoort.verwerking;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/**
 * What is to be done, page by page, each once: however much there is, a page is in hand, and one
 * that stays as it is holds up none behind it.
 */
public final class Bladeraar<T> implements Iterator<T> {
  private final LongFunction<List<T>> bladzijde;
  private final ToLongFunction<T> nummer;
  private final Deque<T> hand = new ArrayDeque<>();
  private long laatste;
  private boolean op;

  /**
   * @param bladzijde gives what comes after a number, in order; nothing at the end
   */
  public Bladeraar(LongFunction<List<T>> bladzijde, ToLongFunction<T> nummer) {
    this.bladzijde = bladzijde;
    this.nummer = nummer;
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
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    T volgende = hand.removeFirst();
    laatste = nummer.applyAsLong(volgende);
    return volgende;
  }
}
