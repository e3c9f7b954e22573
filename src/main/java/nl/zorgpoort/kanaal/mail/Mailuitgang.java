package nl.zorgpoort.kanaal.mail;

import java.nio.file.Path;
import java.util.Properties;
import nl.zorgpoort.kanaal.mail.Mailserver.Beveiliging;
import org.apache.camel.component.mail.MailComponent;
import org.apache.camel.component.mail.MailConfiguration;

/** Tells routes where mail goes: to the mail server, or to a folder when none is set. */
public final class Mailuitgang {
  private static final int GEDULD_MS = 20_000;

  private final Mailserver server;

  public Mailuitgang(Mailserver server) {
    this.server = server;
  }

  /** The endpoint. */
  public String adres() {
    return server.ingesteld() ? schema() + "://" + server : "bean:mailmap?method=bewaar";
  }

  /** The endpoint of a mail that is about no consent. */
  public String bestandsadres() {
    return server.ingesteld() ? schema() + "://" + server : "bean:mailmap?method=bewaarOnder";
  }

  /** The endpoint of a mail that is made already. */
  public String heeladres() {
    return server.ingesteld() ? schema() + "://" + server : "bean:mailmap?method=bewaarHeel";
  }

  /** Where somebody looks for a mail: the server, or else this folder. */
  public String plek(Path map) {
    return server.ingesteld()
        ? server.toString()
        : map.toAbsolutePath().normalize()
            + " (als .eml; zet ZORGPOORT_MAIL_SERVER om te versturen)";
  }

  private String schema() {
    return server.beveiliging() == Beveiliging.TLS ? "smtps" : "smtp";
  }

  /**
   * Camel's component with the settings of the server, so that no password stands in an endpoint's
   * address. Recipient and subject come from the headers that the route sets.
   */
  public MailComponent component() {
    MailConfiguration instelling = new MailConfiguration();
    server.naam().ifPresent(instelling::setUsername);
    server.naam().ifPresent(naam -> instelling.setPassword(server.wachtwoord()));
    instelling.setFrom(server.van());
    instelling.setUseHeaderRecipients(true);
    instelling.setUseHeaderSubject(true);
    instelling.setContentType("text/plain; charset=UTF-8");
    instelling.setConnectionTimeout(GEDULD_MS);
    instelling.setAdditionalJavaMailProperties(extra());
    return new MailComponent(instelling);
  }

  private Properties extra() {
    Properties extra = new Properties();
    if (server.beveiliging() == Beveiliging.STARTTLS) {
      extra.setProperty("mail.smtp.starttls.enable", "true");
      extra.setProperty("mail.smtp.starttls.required", "true");
    }
    return extra;
  }
}
