package nl.zorgpoort.kanaal.mail;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import nl.zorgpoort.verwerking.uitgaand.Nietopgehaald.Signaal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a CZO and staff that a registration was not fetched. */
public final class Signaalmail {
  private static final Logger LOG = LoggerFactory.getLogger(Signaalmail.class);

  private final ResourceBundle nederlands = bundel("nl");
  private final ResourceBundle engels = bundel("en");

  private static ResourceBundle bundel(String taal) {
    return ResourceBundle.getBundle(
        "mail.teksten",
        Locale.forLanguageTag(taal),
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  /** What stands above it. */
  public String onderwerp() {
    return nederlands.getString("onderwerp.SIGNAAL")
        + " / "
        + engels.getString("onderwerp.SIGNAAL");
  }

  /** What it says. */
  public String tekst(Signaal signaal) {
    return tekst(nederlands, signaal) + "\n\n----\n\n" + tekst(engels, signaal) + "\n";
  }

  private static String tekst(ResourceBundle taal, Signaal signaal) {
    return new MessageFormat(taal.getString("tekst.SIGNAAL"), taal.getLocale())
        .format(new Object[] {signaal.registratie()});
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
