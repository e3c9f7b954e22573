package nl.zorgpoort.opslag;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import nl.zorgpoort.partner.Omgeving;

/**
 * Keys by which lines are found: the first eight bytes of a SHA-256, so that they are short and say
 * nothing of a person. Two things may share a key, so what is found must be verified. Not for use
 * by several threads.
 */
final class Sleutel {
  private final MessageDigest sha256 = nieuw();
  private final String omgeving;

  /** Keys of one environment; no other sees them. */
  Sleutel(Omgeving omgeving) {
    this.omgeving = omgeving.name();
  }

  /** The key of a person. */
  long persoon(String persoon) {
    return van("P\0" + omgeving + '\0' + persoon);
  }

  /** The key of a declarant's line with this reference. */
  long referentie(String declarant, String referentie) {
    return van("R\0" + omgeving + '\0' + declarant + '\0' + referentie);
  }

  private long van(String tekst) {
    return ByteBuffer.wrap(sha256.digest(tekst.getBytes(StandardCharsets.UTF_8))).getLong();
  }

  private static MessageDigest nieuw() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
