package nl.zorgpoort.verwerking.toegang;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All log-ins of the desk. */
public interface Gebruikers {

  /**
   * A log-in with how it is proved.
   *
   * @param wachtwoord Argon2id hash in its usual text form
   * @param dichtTot until when no password is good, after too many wrong ones
   */
  record Inlog(Gebruiker gebruiker, String wachtwoord, Optional<Instant> dichtTot) {
    /** Without the hash, because this may reach a log. */
    @Override
    public String toString() {
      return "Inlog[%s]".formatted(gebruiker.naam());
    }
  }

  /** Active or not. */
  Optional<Inlog> zoek(String naam);

  /** In the order of their names. */
  List<Gebruiker> alle();

  /**
   * Adds one.
   *
   * @return whether the name was free
   */
  boolean voegToe(Gebruiker gebruiker, String wachtwoord);

  /** Another password; wrong ones are forgotten. */
  boolean wachtwoord(String naam, String wachtwoord);

  /** Lets a log-in work or not. */
  boolean actief(String naam, boolean actief);

  /**
   * Counts a wrong password.
   *
   * @return how many there were in a row; 0 where there is no such user
   */
  int telMislukt(String naam);

  /** No password is good until then. */
  void sluit(String naam, Instant tot);

  /** Forgets wrong passwords. */
  void gelukt(String naam);
}
