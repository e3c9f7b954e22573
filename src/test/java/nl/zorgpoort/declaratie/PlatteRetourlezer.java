package nl.zorgpoort.declaratie;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads an AW320 by positions written out from the published field table, and so independent of the
 * definitions that the writer uses. Refuses what no field table allows: another length, another
 * line end, a filled reserve.
 */
final class PlatteRetourlezer {
  private static final int LENGTE = 370;
  private static final int HEEN = 310;

  private final List<String> records = new ArrayList<>();

  private PlatteRetourlezer(String tekst) {
    int stap = LENGTE + 2;
    if (tekst.length() % stap != 0) {
      throw new AssertionError(tekst.length() + " characters are no whole records");
    }
    for (int i = 0; i < tekst.length(); i += stap) {
      records.add(tekst.substring(i, i + LENGTE));
      eis(tekst.substring(i + LENGTE, i + stap).equals("\r\n"), "CR/LF after " + records.size());
    }
  }

  record Retour(Kop kop, List<Detail> details, Sluit sluit) {
    int aantal(String kenmerk) {
      return (int) details.stream().filter(d -> d.kenmerk().equals(kenmerk)).count();
    }
  }

  /**
   * @param heen positions 1 to 310
   */
  record Kop(String heen, String kenmerk, String datum, List<String> codes) {}

  /**
   * A 02, 04 or 98 record; amounts in signed cents, 0 on 02 and 98.
   *
   * @param heen positions 1 to 310
   */
  record Detail(String kenmerk, String heen, long berekend, long toegekend, List<String> codes) {}

  record Sluit(
      int verzekerden,
      int debiteuren,
      int prestaties,
      int commentaar,
      int details,
      long ingediend,
      long toegekend) {}

  static Retour lees(byte[] bytes) {
    return new PlatteRetourlezer(new String(bytes, StandardCharsets.ISO_8859_1)).retour();
  }

  private Retour retour() {
    int laatste = records.size() - 1;
    return new Retour(
        kop(records.get(0)),
        IntStream.range(1, laatste).mapToObj(i -> detail(records.get(i))).toList(),
        sluit(records.get(laatste)));
  }

  private static Kop kop(String r) {
    eis(r.startsWith("01"), "the first record is 01");
    leeg(r, 355, 370);
    return new Kop(heen(r), veld(r, 311, 334), veld(r, 335, 342), codes(r, 343));
  }

  private static Detail detail(String r) {
    String kenmerk = veld(r, 1, 2);
    if (kenmerk.equals("04")) {
      leeg(r, 341, 370);
      long berekend = bedrag(r, 311, 318);
      return new Detail(kenmerk, heen(r), berekend, bedrag(r, 320, 327), codes(r, 329));
    }
    eis(kenmerk.equals("02") || kenmerk.equals("98"), "a detail record is 02, 04 or 98");
    leeg(r, 323, 370);
    return new Detail(kenmerk, heen(r), 0, 0, codes(r, 311));
  }

  private static Sluit sluit(String r) {
    eis(r.startsWith("99"), "the last record is 99");
    leeg(r, 58, 370);
    return new Sluit(
        getal(r, 3, 8),
        getal(r, 9, 14),
        getal(r, 15, 20),
        getal(r, 21, 26),
        getal(r, 27, 33),
        bedrag(r, 34, 44),
        bedrag(r, 46, 56));
  }

  /** Three positions of four; an unused one is spaces and the used ones come first. */
  private static List<String> codes(String r, int van) {
    List<String> codes = new ArrayList<>();
    for (int i = van; i < van + 12; i += 4) {
      codes.add(veld(r, i, i + 3));
    }
    while (!codes.isEmpty() && codes.get(codes.size() - 1).equals("    ")) {
      codes.remove(codes.size() - 1);
    }
    eis(codes.stream().allMatch(c -> c.matches("[0-9]{4}")), "codes are digits, from the left");
    return codes;
  }

  /** An amount whose sign stands right after it; zero is D. */
  private static long bedrag(String r, int van, int tot) {
    long centen = Long.parseLong(veld(r, van, tot));
    String teken = veld(r, tot + 1, tot + 1);
    eis(teken.equals("D") || (teken.equals("C") && centen != 0), "sign of an amount");
    return teken.equals("C") ? -centen : centen;
  }

  private static int getal(String r, int van, int tot) {
    return Integer.parseInt(veld(r, van, tot));
  }

  private static String heen(String r) {
    return r.substring(0, HEEN);
  }

  private static void leeg(String r, int van, int tot) {
    eis(veld(r, van, tot).isBlank(), "reserve from " + van + " is spaces");
  }

  /** Positions count from 1, both ends included. */
  private static String veld(String r, int van, int tot) {
    return r.substring(van - 1, tot);
  }

  private static void eis(boolean waar, String wat) {
    if (!waar) {
      throw new AssertionError("not so: " + wat);
    }
  }
}
