package nl.zorgpoort.verwerking.toestemming;

import nl.zorgpoort.verwerking.toestemming.Toestemmingsboek.Mailsoort;

/**
 * A mail to an employee, before its words.
 *
 * @param aan mail address
 * @param link where to answer, with a code that works
 */
public record Brief(long nr, String registratieId, Mailsoort soort, String aan, String link) {
  /** Neither address nor link: this ends up in logs. */
  @Override
  public String toString() {
    return "Brief " + nr;
  }
}
