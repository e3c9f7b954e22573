package nl.zorgpoort.controle;

/** What is worth telling but is no fault (decision 14): never in a retour, never an exit code. */
public enum Signaalsoort {
  /** Unsupported 0103/0104: the rest of the file was not checked (decision 12). */
  OVERGESLAGEN_VERSIE,
  /** Records of a wrong length or an unknown type: their fields were not checked. */
  OVERGESLAGEN_RECORD,
  /** Relations not checked because a field they need is itself wrong. */
  OVERGESLAGEN_RELATIE,
  /** Totals of amounts not checked because an amount is unreadable (decision 7). */
  OVERGESLAGEN_TOTAAL,
  /** A line that ends after the declaration period (0115). */
  EINDE_NA_PERIODE,
  /** A line received after the first day of the second month after its own (rule C20). */
  TE_LAAT
}
