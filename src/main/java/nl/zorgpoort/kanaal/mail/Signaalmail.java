package nl.zorgpoort.kanaal.mail;

import nl.zorgpoort.verwerking.uitgaand.Nietopgehaald.Signaal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a CZO and staff that a registration was not fetched. */
public final class Signaalmail {
  private static final Logger LOG = LoggerFactory.getLogger(Signaalmail.class);
  private static final String SOORT = "SIGNAAL";

  private final Mailteksten teksten = new Mailteksten();

  /** What stands above it. */
  public String onderwerp() {
    return teksten.onderwerp(SOORT);
  }

  /** What it says. */
  public String tekst(Signaal signaal) {
    return teksten.tekst(SOORT, signaal.registratie());
  }

  /** Name of the mail as a file. */
  public String naam(Signaal signaal) {
    return "signaal_" + signaal.registratie() + "_" + signaal.nr() + ".eml";
  }

  /** For staff. */
  public void meld(Signaal signaal) {
    LOG.warn(
        "Registratie {} is niet opgehaald door {} (bericht {})",
        signaal.registratie(),
        signaal.account(),
        signaal.nr());
  }
}
