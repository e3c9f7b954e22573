package nl.zorgpoort.kanaal.sftp;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How the SFTP server listens and what it tolerates.
 *
 * @param adres address to listen on
 * @param poort port, or 0 for any free one
 * @param sleutelmap folder of {@code hostsleutel_ed25519}, by which partners know us; it is made
 *     when it is not there
 * @param sessiesPerAccount sessions that one account may have at a time
 * @param aanmeldpogingen attempts to log in per connection, the keys that a client offers included
 * @param aanmeldtijd time that a connection may take to log in
 * @param rusttijd time without traffic after which a connection is closed
 */
public record Sftpinstellingen(
    String adres,
    int poort,
    Path sleutelmap,
    int sessiesPerAccount,
    int aanmeldpogingen,
    Duration aanmeldtijd,
    Duration rusttijd) {

  /** On this machine only. */
  public static Sftpinstellingen lokaal(int poort, Path sleutelmap) {
    return new Sftpinstellingen(
        "127.0.0.1", poort, sleutelmap, 10, 6, Duration.ofSeconds(30), Duration.ofMinutes(10));
  }
}
