package nl.zorgpoort.kanaal.mail;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import nl.zorgpoort.verwerking.toestemming.Brief;

/**
 * The words of a mail about consent, Dutch first and English under it. Neither subject nor text
 * says who, by which employer or for what: anybody may read over a shoulder.
 */
public final class Toestemmingsmail {
  private static final String STREEP = "\n\n----\n\n";

  private final ResourceBundle nederlands = bundel("nl");
  private final ResourceBundle engels = bundel("en");

  private static ResourceBundle bundel(String taal) {
    return ResourceBundle.getBundle(
        "mail.teksten",
        Locale.forLanguageTag(taal),
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  /** What stands above it. */
  public String onderwerp(Brief brief) {
    String sleutel = "onderwerp." + brief.soort();
    return nederlands.getString(sleutel) + " / " + engels.getString(sleutel);
  }

  /** What it says. */
  public String tekst(Brief brief) {
    return tekst(nederlands, brief) + STREEP + tekst(engels, brief) + "\n";
  }

  private static String tekst(ResourceBundle taal, Brief brief) {
    return new MessageFormat(taal.getString("tekst." + brief.soort()), taal.getLocale())
        .format(new Object[] {brief.link()});
  }
}
