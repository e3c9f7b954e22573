package nl.zorgpoort.verwerking.naslag;

import java.time.Instant;

/**
 * Who does something to the control set, why and when.
 *
 * @param auteur at most 64 characters
 * @param reden at most 500 characters
 */
public record Verantwoording(String auteur, String reden, Instant nu) {
  /** The most characters of a name. */
  public static final int AUTEUR = 64;

  /** The most characters of a reason. */
  public static final int REDEN = 500;

  /**
   * @throws IllegalArgumentException when one is empty or too long
   */
  public Verantwoording {
    if (!past(auteur, AUTEUR) || !past(reden, REDEN)) {
      throw new IllegalArgumentException("author or reason is empty or too long");
    }
  }

  /** Whether a text can be one of these. */
  public static boolean past(String tekst, int hoogstens) {
    return !tekst.isBlank() && tekst.length() <= hoogstens;
  }
}
