package nl.zorgpoort.bedrijfszorg.registratie;

/** Where a registration is. */
public enum Registratiestaat {
  /** The employee has been asked; nothing leaves. */
  WACHT_OP_TOESTEMMING,
  /** May leave, and is being made and delivered. */
  GEREED,
  /** Verifiably in the CZO's folder or on its server. */
  GELEVERD,
  /** The CZO read it to the end. */
  OPGEHAALD,
  /** The CZO took it up. */
  BEVESTIGD,
  /** The CZO did not take it up. */
  AFGEWEZEN,
  /** The closing form came. */
  AFGESLOTEN,
  /** The portal took it back. */
  INGETROKKEN,
  /** The employee said no; personal data is erased. */
  GEEN_TOESTEMMING,
  /** The employee did not answer; personal data is erased. */
  TOESTEMMING_VERLOPEN,
  /** What was made of it does not hold to its own XSD, or could not be delivered. */
  STORING;

  /** Whether the CZO has it or can have it. */
  public boolean bijCzo() {
    return switch (this) {
      case GELEVERD, OPGEHAALD, BEVESTIGD, AFGEWEZEN, AFGESLOTEN -> true;
      case WACHT_OP_TOESTEMMING,
          GEREED,
          INGETROKKEN,
          GEEN_TOESTEMMING,
          TOESTEMMING_VERLOPEN,
          STORING ->
          false;
    };
  }

  /** Whether nothing can follow any more. */
  public boolean eind() {
    return switch (this) {
      case AFGESLOTEN, INGETROKKEN, GEEN_TOESTEMMING, TOESTEMMING_VERLOPEN -> true;
      case WACHT_OP_TOESTEMMING, GEREED, GELEVERD, OPGEHAALD, BEVESTIGD, AFGEWEZEN, STORING ->
          false;
    };
  }

  /** Whether nobody may know any more whom it was about. */
  public boolean wist() {
    return this == GEEN_TOESTEMMING || this == TOESTEMMING_VERLOPEN;
  }
}
