package nl.zorgpoort.partner;

/** What this installation is to the partner. */
public enum Rol {
  /** We decide on the partner's declarations and pay them. */
  BETALER,
  /** We pass the partner's messages on to whoever pays; {@link PartnerLezer} refuses it for now. */
  PORTAAL
}
