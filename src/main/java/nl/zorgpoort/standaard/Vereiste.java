package nl.zorgpoort.standaard;

/** The requirement column of a field table. */
public enum Vereiste {
  /** Mandatory: empty is a fault. */
  M,
  /** Conditional: a relation decides. */
  C,
  /** Optional. */
  O,
  /** Reserve: spaces only. */
  S
}
