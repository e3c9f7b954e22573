package nl.zorgpoort.controle;

/** The tier that found it; retour codes are ordered by it (decision 3). */
public enum Trap {
  /** One field by itself. */
  VELD,
  /** Relations inside the record and the file. */
  BESTAND,
  /** Reference data and history. */
  INHOUD
}
