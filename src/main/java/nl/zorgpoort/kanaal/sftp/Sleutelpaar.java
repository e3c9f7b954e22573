package nl.zorgpoort.kanaal.sftp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyEncryptionContext;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.jspecify.annotations.Nullable;

/** Ed25519 key pairs in files as OpenSSH writes them. */
final class Sleutelpaar {
  private static final @Nullable OpenSSHKeyEncryptionContext LEESBAAR = null;

  private Sleutelpaar() {}

  /** Reads the pair in the file, or makes one there when there is no file. */
  static KeyPair leesOfMaak(Path map, String naam) throws IOException, GeneralSecurityException {
    var bestand = map.resolve(naam);
    return Files.exists(bestand) ? lees(bestand) : maak(map, naam, "zorgpoort");
  }

  private static KeyPair lees(Path bestand) throws IOException, GeneralSecurityException {
    try (var in = Files.newInputStream(bestand)) {
      var naam = NamedResource.ofName(bestand.toString());
      var paren = SecurityUtils.loadKeyPairIdentities(null, naam, in, FilePasswordProvider.EMPTY);
      if (paren == null || !paren.iterator().hasNext()) {
        throw new IOException("no private key in " + bestand);
      }
      return paren.iterator().next();
    }
  }

  /** Makes a pair; the private half goes to the file, which only we can read. */
  static KeyPair maak(Path map, String naam, String opmerking)
      throws IOException, GeneralSecurityException {
    var paar = KeyUtils.generateKeyPair(KeyPairProvider.SSH_ED25519, 256);
    var uit = new ByteArrayOutputStream();
    OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(paar, opmerking, LEESBAAR, uit);
    Schijf.schrijfGeheim(map, naam, uit.toByteArray());
    return paar;
  }

  /** The public half as the one line that partners exchange. */
  static String regel(KeyPair paar, String opmerking) {
    return PublicKeyEntry.toString(paar.getPublic()) + " " + opmerking;
  }
}
