package nl.zorgpoort.kanaal.sftp;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The {@code /in} of one account and who is writing in it. Every change goes through here, under
 * one lock, so that a claim never takes a file that is being written, and a rename never
 * overwrites.
 *
 * <p>A name has at most one writer. A client that opens a name anew with truncation (an upload
 * tried again after a lost connection that the server still believes in) gets a fresh file, and the
 * older writer goes on in a file that no longer has a name: what they write can never mix.
 *
 * <p>That an upload broke off is remembered until its name is written again, or renamed or removed
 * by the partner; not over a restart, after which the rule of rest applies to it as to every file.
 */
final class Inmap {

  /** A file that has not changed for long enough. */
  record Rustend(String naam, FileTime gewijzigd) {}

  private record Waarneming(long grootte, FileTime gewijzigd, Instant sinds) {
    boolean zelfde(BasicFileAttributes nu) {
      return grootte == nu.size() && gewijzigd.equals(nu.lastModifiedTime());
    }
  }

  private final Path map;
  private final Map<String, FileChannel> schrijvers = new HashMap<>();
  private final Set<String> afgebroken = new HashSet<>();
  private Map<String, Waarneming> waarnemingen = Map.of();

  Inmap(Path map) {
    this.map = map;
  }

  /** Opens a file for writing; links are not followed. */
  synchronized FileChannel open(String naam, Set<? extends OpenOption> opties) throws IOException {
    var pad = pad(naam);
    var eigen = new HashSet<OpenOption>(opties);
    eigen.add(LinkOption.NOFOLLOW_LINKS);
    if (schrijvers.containsKey(naam)) {
      if (!opties.contains(StandardOpenOption.TRUNCATE_EXISTING)) {
        throw new FileSystemException(naam, null, "still open for writing by another handle");
      }
      schrijvers.remove(naam);
      Files.deleteIfExists(pad);
      eigen.add(StandardOpenOption.CREATE);
    }
    var kanaal = FileChannel.open(pad, eigen);
    schrijvers.put(naam, kanaal);
    afgebroken.remove(naam);
    return kanaal;
  }

  /** Whether the file is being written through SFTP. */
  synchronized boolean wordtGeschreven(String naam) {
    return schrijvers.containsKey(naam);
  }

  /**
   * Ends a writer.
   *
   * @param heel the client closed it and all its writes succeeded
   * @return whether the file is ready to be taken in
   */
  synchronized boolean sluit(String naam, FileChannel kanaal, boolean heel) throws IOException {
    boolean heeftNaam = schrijvers.remove(naam, kanaal);
    if (heeftNaam && !heel) {
      afgebroken.add(naam);
    }
    kanaal.close();
    return heeftNaam && heel && !Bestandsnaam.isTijdelijk(naam);
  }

  /**
   * Renames within the folder, never over another file.
   *
   * @return whether the file is ready under its new name
   */
  synchronized boolean hernoem(String van, String naar) throws IOException {
    if (schrijvers.containsKey(van)) {
      throw new FileSystemException(van, null, "still open for writing");
    }
    if (!isBestand(van)) {
      throw new NoSuchFileException(van);
    }
    if (Files.exists(pad(naar), LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(naar, null, "there is a file of that name");
    }
    Files.move(pad(van), pad(naar));
    afgebroken.remove(van);
    afgebroken.remove(naar);
    return !Bestandsnaam.isTijdelijk(naar);
  }

  /** Removes a file or link; a writer that still has it open goes on without a name. */
  synchronized void verwijder(String naam) throws IOException {
    if (Files.isDirectory(pad(naam), LinkOption.NOFOLLOW_LINKS)) {
      throw new FileSystemException(naam, null, "not a file");
    }
    Files.delete(pad(naam));
    schrijvers.remove(naam);
    afgebroken.remove(naam);
  }

  /**
   * Takes a file out in one rename.
   *
   * @return false when it is not there, no regular file, being written or broken off
   */
  synchronized boolean neem(String naam, Path doel) throws IOException {
    if (!magWeg(naam)) {
      return false;
    }
    Files.move(pad(naam), doel, StandardCopyOption.ATOMIC_MOVE);
    Schijf.forceerMap(map);
    return true;
  }

  synchronized boolean magWeg(String naam) {
    return isBestand(naam) && !schrijvers.containsKey(naam) && !afgebroken.contains(naam);
  }

  /**
   * Files that were seen unchanged for at least {@code rust}, in order of their last change.
   * Counted from when they were first seen so, because the time of the file itself says nothing
   * about now when the clock was set.
   */
  synchronized List<Rustend> rustend(Instant nu, Duration rust) throws IOException {
    var gezien = new HashMap<String, Waarneming>();
    var rustend = new ArrayList<Rustend>();
    try (var bestanden = Files.newDirectoryStream(map)) {
      for (var bestand : bestanden) {
        var naam = bestand.getFileName().toString();
        if (!Bestandsnaam.isTijdelijk(naam) && magWeg(naam)) {
          var waarneming = neemWaar(naam, nu);
          gezien.put(naam, waarneming);
          if (Duration.between(waarneming.sinds(), nu).compareTo(rust) >= 0) {
            rustend.add(new Rustend(naam, waarneming.gewijzigd()));
          }
        }
      }
    }
    waarnemingen = gezien;
    return rustend;
  }

  private Waarneming neemWaar(String naam, Instant nu) throws IOException {
    var kenmerken =
        Files.readAttributes(pad(naam), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    var eerder = waarnemingen.get(naam);
    return eerder != null && eerder.zelfde(kenmerken)
        ? eerder
        : new Waarneming(kenmerken.size(), kenmerken.lastModifiedTime(), nu);
  }

  private boolean isBestand(String naam) {
    return Files.isRegularFile(pad(naam), LinkOption.NOFOLLOW_LINKS);
  }

  private Path pad(String naam) {
    return map.resolve(Bestandsnaam.veilig(naam));
  }
}
