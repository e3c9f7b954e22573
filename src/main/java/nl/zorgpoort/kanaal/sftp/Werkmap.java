package nl.zorgpoort.kanaal.sftp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.zorgpoort.verwerking.intake.Postvak.Claim;

/**
 * Claimed files, each alone in a folder {@code <account>/<number>-<uuid>} under the name that the
 * sender gave it. The number rises with every claim, so that the order survives a restart and a
 * clock that is set back.
 */
final class Werkmap {
  private static final Pattern NAAM =
      Pattern.compile("(\\d{12,18})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  private record Plaats(long nummer, Claim claim, Path eigen, Path bestand) {}

  private final Path map;
  private final Map<UUID, Plaats> plaatsen = new HashMap<>();
  private long laatste;

  Werkmap(Path map) throws IOException {
    this.map = map;
    geclaimd();
  }

  /** Takes a file out of an inbox. */
  synchronized Optional<Claim> neem(String account, String naam, Inmap inmap) throws IOException {
    if (!inmap.magWeg(naam)) {
      return Optional.empty();
    }
    var claim = new Claim(UUID.randomUUID(), account, naam);
    var vanAccount = map.resolve(account);
    var eigen = vanAccount.resolve("%012d-%s".formatted(++laatste, claim.id()));
    var bestand = Schijf.maakMap(eigen).resolve(naam);
    if (!inmap.neem(naam, bestand)) {
      Files.delete(eigen);
      return Optional.empty();
    }
    Schijf.forceerMap(eigen);
    Schijf.forceerMap(vanAccount);
    plaatsen.put(claim.id(), new Plaats(laatste, claim, eigen, bestand));
    return Optional.of(claim);
  }

  /** All claims on disk, oldest first; removes the empty folders that a crash can leave. */
  synchronized List<Claim> geclaimd() throws IOException {
    var gevonden = new TreeMap<Long, Plaats>();
    for (var account : inhoud(map)) {
      for (var eigen : inhoud(account)) {
        lees(account.getFileName().toString(), eigen)
            .ifPresent(plaats -> gevonden.put(plaats.nummer(), plaats));
      }
    }
    plaatsen.clear();
    gevonden.values().forEach(plaats -> plaatsen.put(plaats.claim().id(), plaats));
    return gevonden.values().stream().map(Plaats::claim).toList();
  }

  private Optional<Plaats> lees(String account, Path eigen) throws IOException {
    var match = NAAM.matcher(eigen.getFileName().toString());
    if (!match.matches()) {
      return Optional.empty();
    }
    long nummer = Long.parseLong(match.group(1));
    laatste = Math.max(laatste, nummer);
    var inhoud = inhoud(eigen);
    if (inhoud.isEmpty()) {
      Files.delete(eigen);
      return Optional.empty();
    }
    var bestand = inhoud.get(0);
    var naam = bestand.getFileName().toString();
    var claim = new Claim(UUID.fromString(match.group(2)), account, naam);
    return Optional.of(new Plaats(nummer, claim, eigen, bestand));
  }

  private static List<Path> inhoud(Path map) throws IOException {
    var inhoud = new ArrayList<Path>();
    if (Files.isDirectory(map, LinkOption.NOFOLLOW_LINKS)) {
      try (var stroom = Files.newDirectoryStream(map)) {
        stroom.forEach(inhoud::add);
      }
    }
    return inhoud;
  }

  InputStream open(Claim claim) throws IOException {
    return Files.newInputStream(bestand(claim), LinkOption.NOFOLLOW_LINKS);
  }

  private synchronized Path bestand(Claim claim) throws NoSuchFileException {
    var plaats = plaatsen.get(claim.id());
    if (plaats == null) {
      throw new NoSuchFileException(claim.id().toString(), null, "no such claim");
    }
    return plaats.bestand();
  }

  /** Removes a claim; one that is already gone is no fault. */
  synchronized void verwijder(Claim claim) throws IOException {
    var plaats = plaatsen.remove(claim.id());
    if (plaats != null) {
      Files.deleteIfExists(plaats.bestand());
      Files.deleteIfExists(plaats.eigen());
    }
  }
}
