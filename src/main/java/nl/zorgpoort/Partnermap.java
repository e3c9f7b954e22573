package nl.zorgpoort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nl.zorgpoort.partner.PartnerLezer;
import nl.zorgpoort.partner.Partners;

/** The folder with partner files. */
final class Partnermap {
  private Partnermap() {}

  /** All partners; none when there is no folder. */
  static Partners lees(Path map) throws IOException {
    Map<String, String> bestanden = new TreeMap<>();
    if (Files.isDirectory(map)) {
      try (var gevonden = Files.newDirectoryStream(map, "*.yaml")) {
        for (Path bestand : gevonden) {
          bestanden.put(bestand.getFileName().toString(), Files.readString(bestand));
        }
      }
    }
    return PartnerLezer.leesAlle(bestanden);
  }
}
