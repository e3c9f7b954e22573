package nl.zorgpoort.kanaal.sftp;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What has to reach the disk, and who may read it there. */
final class Schijf {
  private Schijf() {}

  /** Creates a folder that only we can enter, where the file system knows of permissions. */
  static Path maakMap(Path map) throws IOException {
    return Files.createDirectories(map, rechten(map, "rwx------"));
  }

  /**
   * Writes a small file that only we can read, so that it is there whole or not at all.
   *
   * @param inhoud replaces what was there
   */
  static void schrijfGeheim(Path map, String naam, byte[] inhoud) throws IOException {
    maakMap(map);
    var tijdelijk = Files.createTempFile(map, ".", ".tmp", rechten(map, "rw-------"));
    try {
      Files.write(tijdelijk, inhoud, StandardOpenOption.SYNC);
      Files.move(tijdelijk, map.resolve(naam), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(tijdelijk);
    }
    forceerMap(map);
  }

  private static FileAttribute<?>[] rechten(Path map, String rechten) {
    return isPosix(map)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rechten))
        }
        : new FileAttribute<?>[0];
  }

  private static boolean isPosix(Path pad) {
    return pad.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /**
   * A stream to a new file.
   *
   * @param dwing closing it forces the bytes to disk
   */
  static OutputStream nieuw(Path bestand, boolean dwing) throws IOException {
    var kanaal = FileChannel.open(bestand, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    if (!dwing) {
      return Channels.newOutputStream(kanaal);
    }
    return new FilterOutputStream(Channels.newOutputStream(kanaal)) {
      @Override
      public void write(byte[] bytes, int van, int lengte) throws IOException {
        out.write(bytes, van, lengte);
      }

      @Override
      public void close() throws IOException {
        try (kanaal) {
          kanaal.force(true);
        }
      }
    };
  }

  /** Makes renames in a folder survive a power failure; a no-op where folders cannot be opened. */
  static void forceerMap(Path map) throws IOException {
    if (isPosix(map)) {
      try (var kanaal = FileChannel.open(map, StandardOpenOption.READ)) {
        kanaal.force(true);
      }
    }
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Hash of what stands on disk now, in lower-case hex. */
  static String sha256(Path bestand) throws IOException {
    var digest = sha256();
    try (var in =
        new DigestInputStream(Files.newInputStream(bestand, LinkOption.NOFOLLOW_LINKS), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
