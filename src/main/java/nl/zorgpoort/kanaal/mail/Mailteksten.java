package nl.zorgpoort.kanaal.mail;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of our mails, Dutch first and English under it. */
final class Mailteksten {
  private static final String STREEP = "\n\n----\n\n";

  private final ResourceBundle nederlands = bundel("nl");
  private final ResourceBundle engels = bundel("en");

  private static ResourceBundle bundel(String taal) {
    return ResourceBundle.getBundle(
        "mail.teksten",
        Locale.forLanguageTag(taal),
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  String onderwerp(String soort) {
    String sleutel = "onderwerp." + soort;
    return nederlands.getString(sleutel) + " / " + engels.getString(sleutel);
  }

  String tekst(String soort, String invulling) {
    return tekst(nederlands, soort, invulling) + STREEP + tekst(engels, soort, invulling) + "\n";
  }

  private static String tekst(ResourceBundle taal, String soort, String invulling) {
    return new MessageFormat(taal.getString("tekst." + soort), taal.getLocale())
        .format(new Object[] {invulling});
  }
}
