package nl.zorgpoort.bedrijfszorg.toestemming;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The code in a link: whoever has it may answer once. It is never stored, only its SHA-256, so that
 * the database does not open a page; at 256 random bits a plain hash cannot be guessed back.
 */
public final class Toestemmingscode {
  private static final int BYTES = 32;
  private static final Pattern VORM = Pattern.compile("[A-Za-z0-9_-]{43}");

  private final String tekst;

  private Toestemmingscode(String tekst) {
    this.tekst = tekst;
  }

  /**
   * A new one.
   *
   * @param toeval a source that nobody can predict
   */
  public static Toestemmingscode nieuw(RandomGenerator toeval) {
    byte[] bytes = new byte[BYTES];
    toeval.nextBytes(bytes);
    return new Toestemmingscode(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** As somebody typed or clicked it; empty when it cannot be one. */
  public static Optional<Toestemmingscode> lees(String tekst) {
    return VORM.matcher(tekst).matches()
        ? Optional.of(new Toestemmingscode(tekst))
        : Optional.empty();
  }

  /** For the link only. */
  public String tekst() {
    return tekst;
  }

  /** Lower-case hex, to store and to look up by. */
  public String sha256() {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(tekst.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Does not show the code: this ends up in logs. */
  @Override
  public String toString() {
    return "Toestemmingscode";
  }
}
