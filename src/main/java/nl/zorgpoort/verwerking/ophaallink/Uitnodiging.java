package nl.zorgpoort.verwerking.ophaallink;

/**
 * A mail to a partner, before its words.
 *
 * @param bericht number of the message that waits
 * @param aan mail address
 * @param link where to fetch it, with a token that works once the mail counts as sent
 */
public record Uitnodiging(long bericht, String aan, String link) {
  /** Neither address nor link: this ends up in logs. */
  @Override
  public String toString() {
    return "Uitnodiging " + bericht;
  }
}
