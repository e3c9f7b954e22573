package nl.zorgpoort;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Before anything starts: the folder is for its owner's eyes only, and no other gateway works in
 * it. The lock goes with the process, however that ends. With this settled, it says that the start
 * goes on.
 */
final class Mapwacht implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
  private final PrintStream uit;
  private final PrintStream fouten;
  private final IntConsumer einde;
  private Optional<FileLock> slot = Optional.empty();

  Mapwacht(PrintStream uit, PrintStream fouten, IntConsumer einde) {
    this.uit = uit;
    this.fouten = fouten;
    this.einde = einde;
  }

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    Path map = Path.of(event.getEnvironment().getRequiredProperty("zorgpoort.map"));
    try {
      maak(map);
      slot = neem(map.resolve("gateway.slot"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (slot.isEmpty()) {
      fouten.printf(
          "Er draait al een gateway op %s: stop die, of zet ZORGPOORT_MAP op een andere map.%n",
          map);
      einde.accept(1);
      return;
    }
    uit.println("Zorgpoort start; de eerste keer duurt het langer.");
  }

  /** Makes the folder, unless it is there. */
  static void maak(Path map) throws IOException {
    Files.createDirectories(map, alleenEigenaar(map));
  }

  private static FileAttribute<?>[] alleenEigenaar(Path map) {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix && !Files.exists(map)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }

  private static Optional<FileLock> neem(Path bestand) throws IOException {
    FileChannel kanaal =
        FileChannel.open(bestand, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    Optional<FileLock> genomen = Optional.ofNullable(kanaal.tryLock());
    if (genomen.isEmpty()) {
      kanaal.close();
    }
    return genomen;
  }
}
