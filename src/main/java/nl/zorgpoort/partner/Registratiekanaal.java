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
 * @param link by a link in a mail, when it has neither SFTP nor S/MIME
 */
public record Registratiekanaal(
    String formaat,
    Set<Registratiekunde> kan,
    String naamvorm,
    boolean wissen,
    boolean herhaald,
    String contact,
    Optional<Sftpdoel> sftp,
    Optional<Maildoel> mail,
    Optional<Linkdoel> link) {
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

  /**
   * A provider that opens a link and says a code.
   *
   * @param aan who gets the mail with the link
   * @param code Argon2id hash of the code that was agreed on beforehand, in its usual text form
   */
  public record Linkdoel(String aan, String code) {
    /** Without the hash, because a code is short and this may reach a log. */
    @Override
    public String toString() {
      return "Linkdoel";
    }
  }

  /** The file name of a message. */
  public String naam(String soort, String registratie, int volgnummer) {
    return naamvorm
        .replace("{soort}", soort)
        .replace("{registratie}", registratie)
        .replace("{volgnummer}", Integer.toString(volgnummer));
  }
}
