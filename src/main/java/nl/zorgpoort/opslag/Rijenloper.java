package nl.zorgpoort.opslag;

import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Walks rows in the order of a number, beside another walk over the same numbers. */
final class Rijenloper<T> {
  private final Iterator<T> rijen;
  private final ToLongFunction<T> nummer;
  private @Nullable T vooruit;

  Rijenloper(Iterator<T> rijen, ToLongFunction<T> nummer) {
    this.rijen = rijen;
    this.nummer = nummer;
  }

  /** Gives the rows of this number; those of lower numbers are passed by. */
  void van(long gezocht, Consumer<T> ontvanger) {
    T rij = huidige();
    while (rij != null && nummer.applyAsLong(rij) <= gezocht) {
      if (nummer.applyAsLong(rij) == gezocht) {
        ontvanger.accept(rij);
      }
      vooruit = null;
      rij = huidige();
    }
  }

  private @Nullable T huidige() {
    if (vooruit == null && rijen.hasNext()) {
      vooruit = rijen.next();
    }
    return vooruit;
  }
}
