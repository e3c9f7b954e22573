package nl.zorgpoort.verwerking.uitleg;

import java.util.List;

/**
 * Shows part of a record under a ruler with its positions, counted from 1, and above a marker:
 *
 * <pre>
 * ....+...10....+...20....+...30
 * 02000000000001*********5508
 *               ^^^^^^^^^
 * </pre>
 */
public final class Liniaal {
  /** Positions shown at most; a multiple of ten, and with an indent under 100 columns. */
  static final int BREEDTE = 90;

  /** Room kept on both sides of a field, so that the reader sees where it stands. */
  private static final int RUIMTE = 10;

  private static final char PUNT = '·';

  private Liniaal() {}

  /**
   * Three lines: ruler, bytes, marker.
   *
   * @param record its bytes as ISO-8859-1 without the line end, BSNs hidden
   * @param van first position to mark, 0-based
   * @param tot end of the mark; equal to {@code van} where something is missing
   */
  public static List<String> regels(String record, int van, int tot) {
    Uitsnede deel = uitsnede(record, van, tot);
    return List.of(
        deel.schaal(),
        (deel.voor() + deel.gemerkt() + deel.na()).stripTrailing(),
        " ".repeat(deel.voor().length()) + "^".repeat(deel.gemerkt().length()));
  }

  /**
   * Part of a record that has a mark in it.
   *
   * @param gemerkt at least one position; spaces where the record is shorter
   */
  public record Uitsnede(String schaal, String voor, String gemerkt, String na) {}

  /** The same in its parts, for who marks in another way. */
  public static Uitsnede uitsnede(String record, int van, int tot) {
    int begin = begin(record, van, tot);
    int merkVan = Math.max(van, begin);
    int merkTot = Math.max(merkVan + 1, Math.min(tot, begin + BREEDTE));
    int einde = Math.max(merkTot, Math.min(record.length(), begin + BREEDTE));
    String tekens = tekens(record, begin, Math.min(einde, record.length()));
    String vol = tekens + " ".repeat(Math.max(0, merkTot - begin - tekens.length()));
    return new Uitsnede(
        schaal(begin, einde),
        vol.substring(0, merkVan - begin),
        vol.substring(merkVan - begin, merkTot - begin),
        vol.substring(merkTot - begin));
  }

  /** A multiple of ten from which the mark is in view, with as much around it as fits. */
  private static int begin(String record, int van, int tot) {
    if (Math.max(record.length(), tot) < BREEDTE) {
      return 0;
    }
    int ruim = BREEDTE - 2 * RUIMTE;
    int links = tot - van <= ruim ? (BREEDTE - (tot - van)) / 2 : RUIMTE;
    int blikpunt = tot - van <= ruim ? van : eersteGevuld(record, van, tot);
    return Math.max(0, blikpunt - links) / 10 * 10;
  }

  /** In a field that does not fit: where something stands, or its first position. */
  private static int eersteGevuld(String record, int van, int tot) {
    int i = van;
    while (i < Math.min(tot, record.length()) && record.charAt(i) == ' ') {
      i++;
    }
    return i < Math.min(tot, record.length()) ? i : van;
  }

  private static String schaal(int begin, int einde) {
    StringBuilder schaal = new StringBuilder();
    for (int tien = begin + 10; tien < einde + 10; tien += 10) {
      String getal = Integer.toString(tien);
      schaal.append("....+").append(".".repeat(Math.max(0, 5 - getal.length()))).append(getal);
    }
    return schaal.toString();
  }

  private static String tekens(String record, int begin, int einde) {
    StringBuilder tekst = new StringBuilder();
    for (int i = begin; i < einde; i++) {
      char c = record.charAt(i);
      tekst.append(onzichtbaar(c) ? PUNT : c);
    }
    return tekst.toString().stripTrailing();
  }

  /** Control characters, and the two Latin-1 characters that show as nothing. */
  private static boolean onzichtbaar(char c) {
    return Character.isISOControl(c) || c == 0xA0 || c == 0xAD;
  }
}
