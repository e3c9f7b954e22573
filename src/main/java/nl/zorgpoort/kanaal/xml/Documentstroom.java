package nl.zorgpoort.kanaal.xml;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import nl.zorgpoort.bedrijfszorg.declaratie.Document;

/** A document in base64, decoded as it comes and never held. */
final class Documentstroom {
  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final int BUFFER = 8192;
  private static final int GEEN = -1;
  private static final byte[] WAARDEN = waarden();

  private final long grootste;
  private final MessageDigest sha256 = sha256();
  private final byte[] buffer = new byte[BUFFER];
  private final byte[] kop = new byte[PDF.length];
  private int gevuld;
  private long grootte;
  private long gezien;
  private int bits;
  private int tekens;
  private int vulling;
  private boolean ongeldig;

  /**
   * @param grootste bytes that the document may have, decoded
   */
  Documentstroom(long grootste) {
    this.grootste = grootste;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has it", e);
    }
  }

  private static byte[] waarden() {
    byte[] waarden = new byte[128];
    Arrays.fill(waarden, (byte) GEEN);
    String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (int n = 0; n < letters.length(); n++) {
      waarden[letters.charAt(n)] = (byte) n;
    }
    return waarden;
  }

  /**
   * The next characters; whether the document is still no larger than it may be. Base64 is a third
   * larger, with its white space; twice as large has no honest reason.
   */
  boolean neem(char[] tekst, int van, int aantal) {
    gezien += aantal;
    for (int n = van; n < van + aantal && !ongeldig; n++) {
      neem(tekst[n]);
    }
    return grootte + begonnen() <= grootste && gezien / 2 <= grootste + BUFFER;
  }

  /** Bytes in a group that is not whole: the last one need not become so. */
  private int begonnen() {
    return tekens * 6 / 8;
  }

  private void neem(char teken) {
    if (teken == ' ' || teken == '\n' || teken == '\t' || teken == '\r') {
      return;
    }
    if (teken == '=') {
      vulling++;
      return;
    }
    int waarde = teken < WAARDEN.length ? WAARDEN[teken] : GEEN;
    if (waarde == GEEN || vulling > 0) {
      ongeldig = true;
      return;
    }
    bits = (bits << 6) | waarde;
    if (++tekens == 4) {
      uit(3);
    }
  }

  /** The bytes of the characters so far; a group of four is three, an unfinished one fewer. */
  private void uit(int aantal) {
    for (int n = 0; n < aantal; n++) {
      byte waarde = (byte) (bits >> (16 - 8 * n));
      if (grootte < kop.length) {
        kop[(int) grootte] = waarde;
      }
      grootte++;
      if (gevuld == BUFFER) {
        leeg();
      }
      buffer[gevuld++] = waarde;
    }
    bits = 0;
    tekens = 0;
  }

  private void leeg() {
    sha256.update(buffer, 0, gevuld);
    gevuld = 0;
  }

  /** Ends the document; empty when it was no base64. */
  Optional<Document> sluit() {
    boolean heel = tekens == 0 && vulling == 0;
    boolean metEen = tekens == 2 && vulling == 2 && (bits & 0xf) == 0;
    boolean metTwee = tekens == 3 && vulling == 1 && (bits & 0x3) == 0;
    if (ongeldig || !(heel || metEen || metTwee)) {
      return Optional.empty();
    }
    if (!heel) {
      bits <<= 6 * vulling;
      uit(3 - vulling);
    }
    leeg();
    return Optional.of(
        new Document(
            grootte,
            HexFormat.of().formatHex(sha256.digest()),
            grootte > PDF.length && Arrays.equals(kop, PDF)));
  }
}
