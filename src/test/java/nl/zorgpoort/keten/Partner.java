package nl.zorgpoort.keten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.zorgpoort.kanaal.sftp.OpenSsh;

/**
 * A demo partner at its own desk, with the OpenSSH client and its key.
 *
 * @param map folder of the gateway
 * @param bureau where its files are
 */
record Partner(String account, Path map, Path bureau, int poort) {
  /** One line of commands each; ends at the first that fails. */
  OpenSsh.Uitkomst sftp(String... regels) throws IOException, InterruptedException {
    Path sleutel = map.resolve("sleutels").resolve(account + "_ed25519");
    return new OpenSsh(bureau, poort).sftp(account, sleutel, regels);
  }

  void stuur(String naam, byte[] inhoud) throws IOException, InterruptedException {
    Files.write(bureau.resolve(naam), inhoud);
    sftp("put %s in/%s".formatted(naam, naam)).gelukt();
  }

  /** Waits until there is an answer of this kind to a file in {@code /uit}; gives its name. */
  String wachtOp(String soort, String naam) throws Exception {
    Geduld.totdat(soort + " of " + naam, () -> !antwoorden(soort, naam).isEmpty());
    List<String> namen = antwoorden(soort, naam);
    assertThat(namen).hasSize(1);
    return namen.get(0);
  }

  private List<String> antwoorden(String soort, String naam)
      throws IOException, InterruptedException {
    return sftp("ls -1 uit")
        .gelukt()
        .uitvoer()
        .lines()
        .filter(regel -> regel.startsWith("uit/" + soort + "_" + naam + "_"))
        .map(regel -> regel.substring("uit/".length()))
        .toList();
  }

  byte[] haal(String antwoord) throws IOException, InterruptedException {
    sftp("get uit/%s %s".formatted(antwoord, antwoord)).gelukt();
    return Files.readAllBytes(bureau.resolve(antwoord));
  }

  /** Sends a file and fetches what answers it. */
  byte[] antwoord(String soort, String naam, byte[] inhoud) throws Exception {
    stuur(naam, inhoud);
    return haal(wachtOp(soort, naam));
  }

  /** Names on the disk of the gateway, not through SFTP. */
  List<String> opSchijf(String deel) throws IOException {
    return namen(map.resolve("sftp").resolve(account).resolve(deel));
  }

  static List<String> namen(Path map) throws IOException {
    try (Stream<Path> bestanden = Files.list(map)) {
      return bestanden.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }
}
