package nl.zorgpoort.verwerking.toegang;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Makes and changes log-ins. A password is random, given once, and kept as a hash. */
public final class Gebruikersbeheer {
  private final Gebruikers gebruikers;
  private final Supplier<String> wachtwoorden;
  private final UnaryOperator<String> hash;

  /**
   * @param wachtwoorden random ones
   * @param hash Argon2id in its usual text form
   */
  public Gebruikersbeheer(
      Gebruikers gebruikers, Supplier<String> wachtwoorden, UnaryOperator<String> hash) {
    this.gebruikers = gebruikers;
    this.wachtwoorden = wachtwoorden;
    this.hash = hash;
  }

  /** In the order of their names. */
  public List<Gebruiker> alle() {
    return gebruikers.alle();
  }

  /** The password of a new log-in; absent when the name is taken. */
  public Optional<String> maak(Gebruiker nieuw) {
    String wachtwoord = wachtwoorden.get();
    return gebruikers.voegToe(nieuw, hash.apply(wachtwoord))
        ? Optional.of(wachtwoord)
        : Optional.empty();
  }

  /** Another password; absent when there is no such log-in. */
  public Optional<String> nieuwWachtwoord(String naam) {
    String wachtwoord = wachtwoorden.get();
    return gebruikers.wachtwoord(naam, hash.apply(wachtwoord))
        ? Optional.of(wachtwoord)
        : Optional.empty();
  }

  /** Whether this changed something. */
  public boolean actief(String naam, boolean actief) {
    return gebruikers.actief(naam, actief);
  }
}
