package nl.zorgpoort.kanaal.mail;

import nl.zorgpoort.verwerking.ophaallink.Ophaalboek.Gesloten;
import nl.zorgpoort.verwerking.ophaallink.Uitnodiging;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells a partner without SFTP that something waits behind a link, and staff that wrong codes
 * closed one. The mail says nothing of what it is.
 */
public final class Ophaalmail {
  private static final Logger LOG = LoggerFactory.getLogger(Ophaalmail.class);
  private static final String SOORT = "OPHALEN";

  private final Mailteksten teksten = new Mailteksten();

  /** What stands above it. */
  public String onderwerp() {
    return teksten.onderwerp(SOORT);
  }

  /** What it says. */
  public String tekst(Uitnodiging uitnodiging) {
    return teksten.tekst(SOORT, uitnodiging.link());
  }

  /** Name of the mail as a file. */
  public String naam(Uitnodiging uitnodiging) {
    return "ophalen_" + uitnodiging.bericht() + ".eml";
  }

  /** For staff. */
  public void meld(Gesloten gesloten) {
    LOG.warn(
        "Link naar registratie {} voor {} is gesloten na foute codes (bericht {})",
        gesloten.registratie(),
        gesloten.account(),
        gesloten.bericht());
  }
}
