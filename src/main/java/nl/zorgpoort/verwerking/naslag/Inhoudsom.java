package nl.zorgpoort.verwerking.naslag;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.zorgpoort.referentie.Tabelrij;
import nl.zorgpoort.referentie.Tabelvorm;

/** SHA-256 over canonical rows, whatever files they came from. */
final class Inhoudsom {
  private static final char NA_CEL = '\u0000';
  private static final char NA_RIJ = '\n';

  private final MessageDigest som;
  private final StringBuilder buffer = new StringBuilder();

  Inhoudsom() {
    try {
      som = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  void tabel(Tabelvorm vorm) {
    buffer.append(vorm.naam()).append(NA_RIJ);
  }

  void rij(Tabelrij rij) {
    for (String waarde : rij.waarden()) {
      buffer.append(waarde).append(NA_CEL);
    }
    buffer.append(NA_RIJ);
    if (buffer.length() > 1 << 13) {
      leeg();
    }
  }

  void tekst(String tekst) {
    buffer.append(tekst);
    leeg();
  }

  private void leeg() {
    som.update(buffer.toString().getBytes(StandardCharsets.UTF_8));
    buffer.setLength(0);
  }

  String sha256() {
    leeg();
    return HexFormat.of().formatHex(som.digest());
  }
}
