package nl.zorgpoort.kanaal.xml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sound invoice of the samples. */
final class Proeffactuur {
  static final String GOED = lees();

  private Proeffactuur() {}

  private static String lees() {
    try {
      return Files.readString(Path.of("samples/bedrijfszorg-declaratie/factuur.xml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same with its declaration this many times, numbered. */
  static String metDeclaraties(int aantal) {
    int begin = GOED.indexOf("  <declaratie>");
    int einde = GOED.indexOf("  <document>");
    StringBuilder uit = new StringBuilder(GOED.substring(0, begin));
    for (int n = 1; n <= aantal; n++) {
      uit.append(GOED.substring(begin, einde).replace("D-0001", "D-" + n));
    }
    return uit.append(GOED.substring(einde)).toString();
  }
}
