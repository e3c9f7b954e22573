package nl.zorgpoort;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an installation can set, as {@code zorgpoort.*}; the defaults stand in
 * application.properties.
 *
 * @param map where everything is kept that is not in a database server
 * @param demo whether there are demo partners and demo deliveries
 */
@ConfigurationProperties("zorgpoort")
record Instellingen(Path map, boolean demo, Sftp sftp, Veger veger, Registratie registratie) {

  /** Where the SFTP server listens. */
  record Sftp(String adres, int poort) {}

  /**
   * When the sweeper calls something left lying.
   *
   * @param bestandRust unchanged in an inbox
   * @param staatRust in one state
   */
  record Veger(Duration bestandRust, Duration staatRust) {}

  /**
   * What holds for registrations.
   *
   * @param ophalenBinnen whole working days after which one that was not fetched is signalled
   * @param linkVerval how long a link works by which a partner fetches one
   */
  record Registratie(int ophalenBinnen, Duration linkVerval) {}

  /** Reviewable files of the partners, one each. */
  Path partners() {
    return map.resolve("partners");
  }

  /** The private key of a demo account. */
  Path sleutel(String account) {
    return map.resolve("sleutels").resolve(account + "_ed25519");
  }

  /** What is in the out folder of an account. */
  Path uit(String account, String naam) {
    return map.resolve("sftp").resolve(account).resolve("uit").resolve(naam);
  }
}
