package nl.zorgpoort.bedrijfszorg.toestemming;

/** Where a consent is. The last three are final. */
public enum Toestemmingstaat {
  /** Asked, no answer yet. */
  GEVRAAGD,
  /** Asked once more, no answer yet. */
  HERINNERD,
  /** The employee said yes. */
  AKKOORD,
  /** The employee said no. */
  GEWEIGERD,
  /** No answer came in time. */
  VERLOPEN;

  /** Whether an answer can still come. */
  public boolean open() {
    return this == GEVRAAGD || this == HERINNERD;
  }

  /** The state that an answer leads to. */
  public static Toestemmingstaat na(boolean ja) {
    return ja ? AKKOORD : GEWEIGERD;
  }
}
