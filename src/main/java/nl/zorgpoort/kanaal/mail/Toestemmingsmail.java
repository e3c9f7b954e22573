package nl.zorgpoort.kanaal.mail;

import nl.zorgpoort.verwerking.toestemming.Brief;

/**
 * A mail about consent. Neither subject nor text says who, by which employer or for what: anybody
 * may read over a shoulder.
 */
public final class Toestemmingsmail {
  private final Mailteksten teksten = new Mailteksten();

  /** What stands above it. */
  public String onderwerp(Brief brief) {
    return teksten.onderwerp(brief.soort().name());
  }

  /** What it says. */
  public String tekst(Brief brief) {
    return teksten.tekst(brief.soort().name(), brief.link());
  }
}
