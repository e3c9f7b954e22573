package nl.zorgpoort.verwerking.beoordeling;

import java.io.IOException;
import java.time.Instant;

/** No control set holds at the moment of decision; nothing may be granted unchecked. */
public final class GeenControleset extends IOException {
  private static final long serialVersionUID = 1L;

  private final String reden;

  GeenControleset(Instant op) {
    super("no control set at " + op);
    reden = "Op %s is geen controleset van kracht; zet er een aan en herstart dit.".formatted(op);
  }

  /** For staff. */
  String reden() {
    return reden;
  }
}
