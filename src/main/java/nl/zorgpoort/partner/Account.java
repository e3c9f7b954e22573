package nl.zorgpoort.partner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A log-in of a partner, with its own inbox and outbox.
 *
 * @param naam log-in name and name of its folder
 * @param sleutels public keys, each one line in OpenSSH format
 * @param wachtwoord Argon2id hash in its usual text form
 * @param codes per field of the opening record the eight-digit codes it may send for
 * @param xml XML messages that it may send
 * @param tokens SHA-256 of the tokens with which it may send over HTTP, lower-case hex
 * @param registraties how it wants registrations, when it is a CZO
 */
public record Account(
    String naam,
    List<String> sleutels,
    Optional<String> wachtwoord,
    Map<String, Set<String>> codes,
    Set<Berichtsoort> xml,
    Set<String> tokens,
    Optional<Registratiekanaal> registraties) {

  /** Form of a name: safe as a folder on every file system, and no path. */
  public static final Pattern NAAM = Pattern.compile("[a-z][a-z0-9-]{1,31}");

  /** Fields of the opening record that say for whom a delivery is sent. */
  static final Set<String> RUBRIEKEN = Set.of("0109", "0110", "0111", "0112");

  static final Pattern CODE = Pattern.compile("[0-9]{8}");
  private static final String GEEN_CODE = "00000000";

  public Account {
    sleutels = List.copyOf(sleutels);
    var kopie = new LinkedHashMap<String, Set<String>>();
    codes.forEach((rubriek, waarden) -> kopie.put(rubriek, Set.copyOf(waarden)));
    codes = Map.copyOf(kopie);
    xml = Set.copyOf(xml);
    tokens = Set.copyOf(tokens);
  }

  /** An account for declarations in flat files alone. */
  public Account(
      String naam,
      List<String> sleutels,
      Optional<String> wachtwoord,
      Map<String, Set<String>> codes) {
    this(naam, sleutels, wachtwoord, codes, Set.of(), Set.of(), Optional.empty());
  }

  /**
   * Whether a delivery with this code may come from this account. Only a code that plainly belongs
   * to another is refused here; what is no code at all (not eight digits, or zeros) is a fault in
   * the message and gets its answer in the retour.
   *
   * @param rubriek field 0109, 0110, 0111 or 0112
   */
  public boolean magVersturenVoor(String rubriek, String code) {
    return !CODE.matcher(code).matches()
        || code.equals(GEEN_CODE)
        || codes.getOrDefault(rubriek, Set.of()).contains(code);
  }

  /**
   * What of these codes plainly belongs to another.
   *
   * @param perRubriek by field
   */
  public Map<String, String> vreemdeCodes(Map<String, String> perRubriek) {
    Map<String, String> vreemd = new TreeMap<>(perRubriek);
    vreemd.entrySet().removeIf(c -> magVersturenVoor(c.getKey(), c.getValue()));
    return vreemd;
  }

  /** Without the password hash, because this may reach a log. */
  @Override
  public String toString() {
    return "Account[%s, codes voor %s]".formatted(naam, new TreeSet<>(codes.keySet()));
  }
}
