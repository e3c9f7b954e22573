package nl.zorgpoort.verwerking.beoordeling;

import java.io.IOException;

/** Another attempt took over, or the delivery left the state that this attempt is about. */
public final class PogingVerlopen extends IOException {
  private static final long serialVersionUID = 1L;

  private final boolean ingehaald;

  /**
   * @param ingehaald whether it is of no account only because it did not know of another decision,
   *     so that a new attempt may succeed at once
   */
  public PogingVerlopen(Poging poging, boolean ingehaald) {
    super("attempt %d of %s is of no account".formatted(poging.nummer(), poging.aanlevering()));
    this.ingehaald = ingehaald;
  }

  boolean ingehaald() {
    return ingehaald;
  }
}
