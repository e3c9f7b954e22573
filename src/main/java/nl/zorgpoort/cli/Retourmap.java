package nl.zorgpoort.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder where files appear whole or not at all, and never take the place of other bytes. */
final class Retourmap {
  /** Writes the bytes of a file. */
  @FunctionalInterface
  interface Inhoud {
    void schrijf(OutputStream uit) throws IOException;
  }

  /** The name is taken by other bytes (decision 1). */
  static final class NaamBezet extends IOException {
    private static final long serialVersionUID = 1L;

    NaamBezet(String naam) {
      super(naam + " bestaat al met een andere inhoud en is niet overschreven");
    }
  }

  private final Path map;

  /**
   * @param map made when something is written and it is not there
   */
  Retourmap(Path map) {
    this.map = map;
  }

  /**
   * Puts a file in the folder; one that is there already with the same bytes is left alone.
   *
   * @throws NaamBezet when one with other bytes is there
   */
  void plaats(String naam, Inhoud inhoud) throws IOException {
    Path tijdelijk = kladbestand(naam);
    try {
      try (OutputStream uit = new BufferedOutputStream(Files.newOutputStream(tijdelijk))) {
        inhoud.schrijf(uit);
      }
      verplaats(tijdelijk, map.resolve(naam));
    } finally {
      Files.deleteIfExists(tijdelijk);
    }
  }

  private static void verplaats(Path tijdelijk, Path doel) throws IOException {
    if (!Files.exists(doel)) {
      Files.move(tijdelijk, doel);
    } else if (Files.mismatch(tijdelijk, doel) >= 0) {
      throw new NaamBezet(doel.toString());
    }
  }

  /** A path in the folder, of this process alone, that no reader of retours takes for a retour. */
  Path kladbestand(String naam) throws IOException {
    if (!Files.isDirectory(map)) {
      Files.createDirectories(map);
    }
    return map.resolve("." + naam + "." + ProcessHandle.current().pid() + ".tmp");
  }
}
