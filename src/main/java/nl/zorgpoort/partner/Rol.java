package nl.zorgpoort.partner;

/** What this installation is to the partner. */
public enum Rol {
  /** We decide on the partner's declarations and pay them. */
  BETALER,
  /** We check the partner's messages and pass sound ones on to whoever pays. */
  PORTAAL
}
