package nl.zorgpoort.verwerking;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The code in a link: whoever has it may open a page. It is never stored, only its SHA-256, so that
 * the database does not open a page; at 256 random bits a plain hash cannot be guessed back.
 */
public final class Linkcode {
  private static final int BYTES = 32;
  private static final Pattern VORM = Pattern.compile("[A-Za-z0-9_-]{43}");

  private final String tekst;

  private Linkcode(String tekst) {
    this.tekst = tekst;
  }

  /**
   * A new one.
   *
   * @param toeval a source that nobody can predict
   */
  public static Linkcode nieuw(RandomGenerator toeval) {
    byte[] bytes = new byte[BYTES];
    toeval.nextBytes(bytes);
    return new Linkcode(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** As somebody typed or clicked it; empty when it cannot be one. */
  public static Optional<Linkcode> lees(String tekst) {
    return VORM.matcher(tekst).matches() ? Optional.of(new Linkcode(tekst)) : Optional.empty();
  }

  /** For the link only. */
  public String tekst() {
    return tekst;
  }

  /**
   * The link.
   *
   * @param basis where our pages are reached
   * @param pad which page
   */
  public String adres(URI basis, String pad) {
    String begin = basis.toString();
    return (begin.endsWith("/") ? begin : begin + "/") + pad + "/" + tekst;
  }

  /** Lower-case hex, to store and to look up by. */
  public String sha256() {
    return Vingerafdruk.sha256(tekst.getBytes(StandardCharsets.US_ASCII));
  }

  /** Does not show the code: this ends up in logs. */
  @Override
  public String toString() {
    return "Linkcode";
  }
}
