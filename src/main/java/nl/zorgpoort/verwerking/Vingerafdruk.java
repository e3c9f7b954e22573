package nl.zorgpoort.verwerking;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Size and SHA-256 of bytes that come by. */
public final class Vingerafdruk {
  private final MessageDigest sha256 = nieuw();
  private long grootte;

  /** Adds the next bytes. */
  public void voegToe(byte[] bytes, int van, int lengte) {
    sha256.update(bytes, van, lengte);
    grootte += lengte;
  }

  /** Bytes so far. */
  public long grootte() {
    return grootte;
  }

  /** Lower-case hex; ends the measurement. */
  public String sha256() {
    return HexFormat.of().formatHex(sha256.digest());
  }

  /** SHA-256 of these bytes, lower-case hex. */
  public static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(nieuw().digest(bytes));
  }

  /** A stream that only measures. */
  public OutputStream stroom() {
    return new OutputStream() {
      @Override
      public void write(int b) {
        voegToe(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int van, int lengte) {
        voegToe(bytes, van, lengte);
      }
    };
  }

  private static MessageDigest nieuw() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
