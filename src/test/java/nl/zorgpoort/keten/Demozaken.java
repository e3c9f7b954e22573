package nl.zorgpoort.keten;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The deliveries of {@code samples/} as the demo sends them, and the retours they must get. */
final class Demozaken {
  static final List<String> ACCOUNTS =
      List.of("linde", "wijkzorg", "delta", "linde-test", "beuk", "horizon", "meander", "kompas");

  private static final Path ZAKEN = Path.of("samples/aw319");

  private Demozaken() {}

  /** Expected retours by the name of the delivery. */
  static Map<String, byte[]> retouren() throws IOException {
    Map<String, byte[]> retouren = new TreeMap<>();
    for (Path bestand : bestanden(".retour.txt")) {
      String naam = bestand.getFileName().toString().replace(".retour", "");
      retouren.put(bestand.getParent().getFileName() + "-" + naam, Files.readAllBytes(bestand));
    }
    return retouren;
  }

  static int leveringen() throws IOException {
    return bestanden(".txt").size() - bestanden(".retour.txt").size();
  }

  private static List<Path> bestanden(String einde) throws IOException {
    try (Stream<Path> alle = Files.walk(ZAKEN)) {
      return alle.filter(bestand -> bestand.toString().endsWith(einde)).toList();
    }
  }

  /** The rows of the table that a start prints. */
  static List<String> tabel(String uitvoer) {
    return uitvoer
        .lines()
        .filter(regel -> ACCOUNTS.stream().anyMatch(account -> regel.startsWith(account + "/")))
        .toList();
  }
}
