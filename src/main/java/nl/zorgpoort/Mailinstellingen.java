package nl.zorgpoort;

import nl.zorgpoort.kanaal.mail.Mailserver;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Our mail server, as {@code zorgpoort.mail.*}.
 *
 * @param server host name; empty when there is none
 */
@ConfigurationProperties("zorgpoort.mail")
record Mailinstellingen(
    String server,
    int poort,
    Mailserver.Beveiliging beveiliging,
    String gebruiker,
    String wachtwoord,
    String van) {
  Mailserver mailserver() {
    return new Mailserver(server, poort, beveiliging, gebruiker, wachtwoord, van);
  }
}
