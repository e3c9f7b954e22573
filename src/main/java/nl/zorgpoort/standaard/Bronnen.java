package nl.zorgpoort.standaard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The definition files that ship with the program, each folder with a table of contents. */
final class Bronnen {
  /** Names of the files in a folder, from its {@code inhoud.txt}. */
  List<String> inhoud(String map) {
    try (BufferedReader in = new BufferedReader(open(map + "/inhoud.txt"))) {
      return in.lines().filter(regel -> !regel.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file as UTF-8 text. */
  Reader open(String pad) {
    InputStream in = Bronnen.class.getResourceAsStream("/" + pad);
    if (in == null) {
      throw new Definitiefout(pad, List.of("file is missing"));
    }
    return new InputStreamReader(in, StandardCharsets.UTF_8);
  }
}
