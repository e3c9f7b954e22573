package nl.zorgpoort.verwerking.toegang;

/** What somebody with a log-in is there for. */
public enum Functie {
  /** Runs the gateway: users, imports, control sets. */
  BEHEER,
  /** Explains, restarts and decides on exceptions. */
  BEOORDELAAR,
  /** Looks, and never sees a BSN. */
  LEZER,
  /** Sees who looked at whom. */
  PRIVACY,
  /** A provider, for its own deliveries. */
  AANBIEDER;

  /** Whether it is of the care office. */
  public boolean vanKantoor() {
    return this != AANBIEDER;
  }
}
