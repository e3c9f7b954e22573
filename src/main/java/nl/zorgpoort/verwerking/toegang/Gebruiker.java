package nl.zorgpoort.verwerking.toegang;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Somebody with a log-in.
 *
 * @param naam log-in name
 * @param regios care offices by UZOVI, {@code BZ} for messages in XML, or {@link #ALLE}
 * @param partner whose deliveries a provider sees; present exactly for a provider
 * @param actief whether the log-in works
 */
public record Gebruiker(
    String naam, Functie functie, Set<String> regios, Optional<String> partner, boolean actief) {

  /** Every care office. */
  public static final String ALLE = "*";

  /** Form of a name: it stands in logs and on pages. */
  public static final Pattern NAAM = Pattern.compile("[a-z][a-z0-9._-]{1,63}");

  public Gebruiker {
    regios = Set.copyOf(regios);
    if (!NAAM.matcher(naam).matches()) {
      throw new IllegalArgumentException("no user name");
    }
    if ((functie == Functie.AANBIEDER) != partner.isPresent()) {
      throw new IllegalArgumentException("a provider, and nobody else, has a partner");
    }
  }
}
