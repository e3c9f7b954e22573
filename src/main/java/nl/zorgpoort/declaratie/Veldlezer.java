package nl.zorgpoort.declaratie;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.zorgpoort.standaard.Rubriek;

/**
 * Reads one field as text, trailing spaces cut. Most fields say the same in record after record;
 * while they do, the same text is given again. For one file, not for use by several threads.
 */
final class Veldlezer {
  private final int begin;
  private final int einde;
  private final byte[] vorige;
  private String tekst;

  Veldlezer(Rubriek veld) {
    this(veld.begin(), veld.einde());
  }

  /** Reads the positions from {@code begin} up to {@code einde}. */
  Veldlezer(int begin, int einde) {
    this.begin = begin;
    this.einde = einde;
    vorige = new byte[einde - begin];
    tekst = new String(vorige, StandardCharsets.ISO_8859_1);
  }

  String lees(byte[] record) {
    if (!Arrays.equals(record, begin, einde, vorige, 0, vorige.length)) {
      System.arraycopy(record, begin, vorige, 0, vorige.length);
      tekst = Voorloop.zonderVulling(new String(vorige, StandardCharsets.ISO_8859_1));
    }
    return tekst;
  }
}
