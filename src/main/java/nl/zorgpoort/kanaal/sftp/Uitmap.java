package nl.zorgpoort.kanaal.sftp;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.UUID;
import nl.zorgpoort.verwerking.aflevering.Uitvak.Inhoud;
import nl.zorgpoort.verwerking.aflevering.Uitvak.NaamBezet;

/** The {@code /uit} of one account; only whole files appear in it. */
final class Uitmap {
  private final Path map;
  private final Path tijdelijk;

  /**
   * @param tijdelijk folder for what is being written, on the same file system
   */
  Uitmap(Path map, Path tijdelijk) {
    this.map = map;
    this.tijdelijk = tijdelijk;
  }

  /**
   * @param dwing waits until it is on the disk
   */
  void plaats(String naam, String sha256, Inhoud inhoud, boolean dwing) throws IOException {
    var doel = map.resolve(Bestandsnaam.veilig(naam));
    if (staatEr(doel, sha256)) {
      return;
    }
    var concept = tijdelijk.resolve(UUID.randomUUID().toString());
    try {
      schrijf(concept, sha256, inhoud, dwing);
      zet(concept, doel, sha256, dwing);
    } finally {
      Files.deleteIfExists(concept);
    }
  }

  void haalWeg(String naam) throws IOException {
    Files.deleteIfExists(map.resolve(Bestandsnaam.veilig(naam)));
  }

  private static void schrijf(Path concept, String sha256, Inhoud inhoud, boolean dwing)
      throws IOException {
    var digest = Schijf.sha256();
    try (var uit =
        new DigestOutputStream(
            new BufferedOutputStream(Schijf.nieuw(concept, dwing), 1 << 16), digest)) {
      inhoud.schrijf(uit);
    }
    if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
      throw new IOException("the content to deliver is not what was announced");
    }
  }

  /** Under a lock, because between the look and the rename another delivery could take the name. */
  private synchronized void zet(Path concept, Path doel, String sha256, boolean dwing)
      throws IOException {
    if (staatEr(doel, sha256)) {
      return;
    }
    Files.move(concept, doel);
    if (dwing) {
      Schijf.forceerMap(map);
    }
    if (!Schijf.sha256(doel).equals(sha256)) {
      throw new IOException("read back other bytes than were written: " + doel.getFileName());
    }
  }

  private static boolean staatEr(Path doel, String sha256) throws IOException {
    if (!Files.exists(doel, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    if (Files.isRegularFile(doel, LinkOption.NOFOLLOW_LINKS)
        && Schijf.sha256(doel).equals(sha256)) {
      return true;
    }
    throw new NaamBezet("another file has the name " + doel.getFileName());
  }
}
