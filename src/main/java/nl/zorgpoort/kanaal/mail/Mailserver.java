package nl.zorgpoort.kanaal.mail;

import java.util.Optional;

/**
 * Who carries our mail.
 *
 * @param adres host name; empty when there is none, and mails stay here as files
 * @param gebruiker empty when the server asks for none
 * @param van sender of every mail
 */
public record Mailserver(
    String adres,
    int poort,
    Beveiliging beveiliging,
    String gebruiker,
    String wachtwoord,
    String van) {

  /** How the line to the server is protected; an offer to go without is never taken. */
  public enum Beveiliging {
    STARTTLS,
    TLS,
    GEEN
  }

  boolean ingesteld() {
    return !adres.isEmpty();
  }

  Optional<String> naam() {
    return gebruiker.isEmpty() ? Optional.empty() : Optional.of(gebruiker);
  }

  /** Without the password: this ends up in logs. */
  @Override
  public String toString() {
    return adres + ":" + poort;
  }
}
