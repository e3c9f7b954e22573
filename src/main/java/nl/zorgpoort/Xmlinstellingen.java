package nl.zorgpoort;

import nl.zorgpoort.verwerking.Xmlgrenzen;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How large a message in XML may be, as {@code zorgpoort.xml.*}.
 *
 * @param bericht an invoice, its document in base64 included
 * @param document the document of an invoice, decoded
 * @param http what is posted to us; what is larger goes by SFTP
 */
@ConfigurationProperties("zorgpoort.xml")
record Xmlinstellingen(DataSize bericht, DataSize document, DataSize http) {

  /**
   * Holds them to each other at the start, rather than at the first message.
   *
   * @throws IllegalArgumentException when they do not fit
   */
  Xmlinstellingen {
    new Xmlgrenzen(bytes(bericht), bytes(document));
    if (bytes(http) < 1 || http.compareTo(bericht) > 0) {
      throw new IllegalArgumentException("zorgpoort.xml.http is from 1B to zorgpoort.xml.bericht");
    }
  }

  /** Half of what an array can hold: what comes by HTTP is held. */
  private static int bytes(DataSize grootte) {
    if (grootte.toBytes() > Integer.MAX_VALUE / 2) {
      throw new IllegalArgumentException("sizes in zorgpoort.xml.* are below 1GB");
    }
    return (int) grootte.toBytes();
  }

  Xmlgrenzen grenzen() {
    return new Xmlgrenzen(bytes(bericht), bytes(document));
  }

  int grootsteHttp() {
    return bytes(http);
  }
}
