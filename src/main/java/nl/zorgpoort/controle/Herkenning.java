package nl.zorgpoort.controle;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.zorgpoort.bericht.Recordblok;
import nl.zorgpoort.controle.Controleresultaat.NietHerkenbaar;

/**
 * Tells by its first bytes whether a file is a message of a standard that we know (rules B01 to
 * B03): it starts with 01 and a supported value of 0102.
 */
final class Herkenning {
  private static final int KENMERK = 2;
  private static final int EI = 5;
  private static final List<Map.Entry<String, String>> ANDERS =
      List.of(
          Map.entry("\u00EF\u00BB\u00BF", "bom"),
          Map.entry("\u00FF\u00FE", "utf16"),
          Map.entry("\u00FE\u00FF", "utf16"),
          Map.entry("PK\u0003\u0004", "zip"),
          Map.entry("\u001F\u008B", "gzip"),
          Map.entry("%PDF", "pdf"),
          Map.entry("<", "xml"));
  private final Teksten teksten;

  Herkenning(Teksten teksten) {
    this.teksten = teksten;
  }

  /** The value of 0102, or an empty text when the file does not start like a message. */
  static String eiCode(Recordblok blok) {
    if (blok.aantal() == 0 || blok.lengte(0) < EI || !blok.tekst(0, 0, KENMERK).equals("01")) {
      return "";
    }
    return blok.tekst(0, KENMERK, EI - KENMERK);
  }

  /** Why a file without a known EI code is no message, in the sender's language. */
  NietHerkenbaar reden(Recordblok blok) {
    String ei = eiCode(blok);
    if (blok.aantal() == 0) {
      return new NietHerkenbaar("B01", teksten.geef("herkenning.leeg"));
    }
    if (ei.matches("[0-9]{3}")) {
      return new NietHerkenbaar("B03", teksten.geef("herkenning.ei", ei));
    }
    byte[] bytes = blok.bytes();
    int lang = Math.min(8, blok.lengte(0));
    String begin = new String(bytes, 0, lang, StandardCharsets.ISO_8859_1);
    String soort =
        ANDERS.stream()
            .filter(e -> begin.startsWith(e.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("onbekend");
    return new NietHerkenbaar("B02", teksten.geef("herkenning." + soort));
  }
}
