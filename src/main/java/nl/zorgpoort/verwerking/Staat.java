package nl.zorgpoort.verwerking;

/**
 * The durable states of an {@link Aanlevering}; every received byte ends in exactly one of them.
 */
public enum Staat {
  /** Stored and acknowledged; nothing of the sender's file is needed any more. */
  ONTVANGEN,
  /** The technical check is done; waits for its turn to be decided. */
  GECONTROLEERD,
  /** Has a credit line for what may be in an earlier delivery that is put aside; waits for it. */
  WACHT,
  /** Staff hold it back undecided, for a reason; it is checked anew when they release it. */
  VASTGEHOUDEN,
  /** Decided, booked, and what answers it lies in the outbox. */
  BEOORDEELD,
  /** All that answers it lies in the sender's out folder. */
  VERZONDEN,
  /** The sender read the answer to its end. */
  OPGEHAALD,
  /** We failed at it; staff restart it: undecided it is checked anew, decided it is delivered. */
  STORING;

  /** Whether a delivery may go from this state to that one. */
  public boolean magNaar(Staat naar) {
    return switch (this) {
      case ONTVANGEN -> naar == GECONTROLEERD || naar == VASTGEHOUDEN || naar == STORING;
      case GECONTROLEERD ->
          naar == BEOORDEELD || naar == WACHT || naar == VASTGEHOUDEN || naar == STORING;
      case WACHT -> naar == GECONTROLEERD || naar == VASTGEHOUDEN;
      case VASTGEHOUDEN -> naar == ONTVANGEN;
      case BEOORDEELD -> naar == VERZONDEN || naar == STORING;
      case VERZONDEN -> naar == OPGEHAALD;
      case OPGEHAALD -> false;
      case STORING -> naar == ONTVANGEN || naar == BEOORDEELD;
    };
  }
}
