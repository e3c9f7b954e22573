package nl.zorgpoort.verwerking.beoordeling;

import java.io.IOException;

/** Another attempt took over, or the delivery left the state that this attempt is about. */
public final class PogingVerlopen extends IOException {
  private static final long serialVersionUID = 1L;

  public PogingVerlopen(Poging poging) {
    super("attempt %d of %s is of no account".formatted(poging.nummer(), poging.aanlevering()));
  }
}
