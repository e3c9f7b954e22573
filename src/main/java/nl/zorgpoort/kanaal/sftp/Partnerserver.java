package nl.zorgpoort.kanaal.sftp;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.zorgpoort.partner.Registratiekanaal.Sftpdoel;
import nl.zorgpoort.verwerking.Vingerafdruk;
import nl.zorgpoort.verwerking.uitgaand.Registratiepost.Zending;
import org.apache.camel.Body;
import org.apache.camel.ExchangeProperty;

/**
 * Tells routes how to reach the server of a partner: with our key, and with its own key pinned, so
 * that nothing is sent to whoever else answers.
 */
public final class Partnerserver {
  private static final String VAST =
      "&useUserKnownHostsFile=false&strictHostKeyChecking=yes&autoCreateKnownHostsFile=false"
          + "&preferredAuthentications=publickey&connectTimeout=20000&timeout=20000"
          + "&soTimeout=20000&maximumReconnectAttempts=0&throwExceptionOnConnectFailed=true"
          + "&disconnect=true";

  private final Path map;

  /**
   * @param map gets a file with the pinned key of each partner
   */
  public Partnerserver(Path map) {
    this.map = map;
  }

  /**
   * Where a message goes: written under a name that no partner looks at, then renamed. A file that
   * is there already was written by an attempt that broke off, and is written again.
   */
  public String schrijf(@ExchangeProperty("zending") Zending zending) throws IOException {
    return adres(zending)
        + "&fileName=RAW("
        + zending.naam()
        + ")&tempFileName=RAW(."
        + zending.naam()
        + ".part)&fileExist=Override";
  }

  /** Where it is read back. */
  public String lees(@ExchangeProperty("zending") Zending zending) throws IOException {
    return adres(zending)
        + "&fileName=RAW("
        + zending.naam()
        + ")&noop=true&idempotent=false&sendEmptyMessageWhenIdle=true";
  }

  private String adres(Zending zending) throws IOException {
    Sftpdoel doel =
        zending
            .kanaal()
            .sftp()
            .orElseThrow(() -> new IllegalStateException("no server of " + zending.account()));
    return "sftp:%s@%s:%d/%s?privateKeyFile=RAW(%s)&knownHostsFile=RAW(%s)%s"
        .formatted(
            URLEncoder.encode(doel.gebruiker(), StandardCharsets.UTF_8),
            doel.host(),
            doel.poort(),
            doel.map(),
            doel.sleutel(),
            bekend(zending.account(), doel),
            VAST);
  }

  private Path bekend(String account, Sftpdoel doel) throws IOException {
    Files.createDirectories(map);
    Path bestand = map.resolve(account);
    String[] delen = doel.hostsleutel().split(" ", 3);
    String regel =
        String.format(
            Locale.ROOT, "[%s]:%d %s %s\n", doel.host(), doel.poort(), delen[0], delen[1]);
    if (!Files.exists(bestand) || !Files.readString(bestand).equals(regel)) {
      Files.writeString(bestand, regel);
    }
    return bestand;
  }

  /**
   * Holds what was read back against what was sent.
   *
   * @throws IOException when it differs, or is not there
   */
  public void vergelijk(@ExchangeProperty("zending") Zending zending, @Body byte[] terug)
      throws IOException {
    if (!Vingerafdruk.sha256(terug).equals(zending.sha256())) {
      throw new IOException("what was read back differs: message " + zending.nr());
    }
  }
}
