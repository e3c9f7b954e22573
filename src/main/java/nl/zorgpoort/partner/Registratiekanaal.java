package nl.zorgpoort.partner;

import java.util.Optional;
import java.util.Set;

/**
 * How a CZO wants its registrations.
 *
 * @param formaat stylesheet and XSD that make it, for example {@code aanmelding-2.0}
 * @param kan what it takes besides a plain registration
 * @param naamvorm file name, with {@code {soort}}, {@code {registratie}} and {@code {volgnummer}}
 * @param wissen whether it may remove what it fetched
 * @param herhaald whether it may fetch it again
 * @param contact mail address of who is told when nothing is fetched
 * @param sftp its own server, when it has one
 * @param mail by mail, when it has no SFTP
 */
public record Registratiekanaal(
    String formaat,
    Set<Registratiekunde> kan,
    String naamvorm,
    boolean wissen,
    boolean herhaald,
    String contact,
    Optional<Sftpdoel> sftp,
    Optional<Maildoel> mail) {
  public Registratiekanaal {
    kan = Set.copyOf(kan);
  }

  /**
   * The CZO's own server.
   *
   * @param sleutel file with our private key
   * @param hostsleutel its public key in OpenSSH format; another one is refused
   */
  public record Sftpdoel(
      String host, int poort, String gebruiker, String sleutel, String hostsleutel, String map) {}

  /**
   * A provider without SFTP.
   *
   * @param certificaat file with its S/MIME certificate: what is sent only it can read
   */
  public record Maildoel(String aan, String certificaat) {}

  /** The file name of a message. */
  public String naam(String soort, String registratie, int volgnummer) {
    return naamvorm
        .replace("{soort}", soort)
        .replace("{registratie}", registratie)
        .replace("{volgnummer}", Integer.toString(volgnummer));
  }
}
