package nl.zorgpoort.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.zorgpoort.verwerking.naslag.Naslagbestand;

/**
 * The files of a folder, except those that are hidden or that Excel makes while it has one open.
 */
final class Mapbestanden {
  private record Mapbestand(Path pad, String naam, long grootte) implements Naslagbestand {
    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(pad);
    }
  }

  private Mapbestanden() {}

  static List<Naslagbestand> lees(Path map) throws IOException {
    List<Naslagbestand> uit = new ArrayList<>();
    try (DirectoryStream<Path> gevonden = Files.newDirectoryStream(map)) {
      for (Path pad : gevonden) {
        String naam = String.valueOf(pad.getFileName());
        if (!naam.startsWith(".") && !naam.startsWith("~$")) {
          uit.add(new Mapbestand(pad, naam, Files.isRegularFile(pad) ? Files.size(pad) : 0));
        }
      }
    }
    return uit;
  }
}
