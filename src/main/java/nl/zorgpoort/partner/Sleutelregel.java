package nl.zorgpoort.partner;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/** Looks at a public key line as closely as is possible without cryptography. */
final class Sleutelregel {
  private static final Set<String> SOORTEN =
      Set.of(
          "ssh-ed25519",
          "ecdsa-sha2-nistp256",
          "ecdsa-sha2-nistp384",
          "ecdsa-sha2-nistp521",
          "ssh-rsa");
  private static final int RSA_BITS = 2048;

  private Sleutelregel() {}

  /** What is wrong with it, as the end of a Dutch sentence. */
  static Optional<String> fout(String regel) {
    var delen = regel.strip().split("\\s+", 3);
    if (delen.length < 2) {
      return Optional.of("is geen publieke sleutel in OpenSSH-vorm");
    }
    if (!SOORTEN.contains(delen[0])) {
      return Optional.of("heeft een soort die niet wordt aangenomen (wel: ed25519, ecdsa, rsa)");
    }
    try {
      return inhoudsfout(delen[0], Base64.getDecoder().decode(delen[1]));
    } catch (IllegalArgumentException | IOException e) {
      return Optional.of("is afgebroken of beschadigd");
    }
  }

  private static Optional<String> inhoudsfout(String soort, byte[] inhoud) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(inhoud));
    if (!soort.equals(new String(deel(in), StandardCharsets.US_ASCII))) {
      return Optional.of("is van een andere soort dan ervoor staat");
    }
    var eerste = deel(in);
    if (soort.equals("ssh-rsa") && new BigInteger(1, deel(in)).bitLength() < RSA_BITS) {
      return Optional.of("is te kort: rsa vraagt ten minste %d bits".formatted(RSA_BITS));
    }
    return eerste.length == 0 ? Optional.of("is leeg") : Optional.empty();
  }

  private static byte[] deel(DataInputStream in) throws IOException {
    int lengte = in.readInt();
    if (lengte < 0 || lengte > in.available()) {
      throw new IOException("key ends early");
    }
    return in.readNBytes(lengte);
  }
}
