package nl.zorgpoort.declaratie;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Amounts, dates and found text as Dutch readers expect them, whatever the machine's settings. */
public final class Weergave {
  private static final DateTimeFormatter DATUM =
      DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);
  private static final DateTimeFormatter TIJDSTIP =
      DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm:ss", Locale.ROOT);
  private static final int CIJFERS_PER_GROEP = 3;

  private Weergave() {}

  /** Cents as euros, for example {@code -12.345,67}. */
  public static String euro(long centen) {
    String cijfers = Long.toString(centen).replace("-", "");
    String gevuld = "0".repeat(Math.max(0, 3 - cijfers.length())) + cijfers;
    int komma = gevuld.length() - 2;
    String teken = centen < 0 ? "-" : "";
    return teken + gegroepeerd(gevuld.substring(0, komma)) + "," + gevuld.substring(komma);
  }

  /** A count with thousands apart, for example {@code 1.000.000}. */
  public static String aantal(long waarde) {
    return gegroepeerd(Long.toString(waarde));
  }

  private static String gegroepeerd(String cijfers) {
    StringBuilder tekst = new StringBuilder(cijfers);
    for (int i = cijfers.length() - CIJFERS_PER_GROEP; i > 0; i -= CIJFERS_PER_GROEP) {
      tekst.insert(i, '.');
    }
    return tekst.toString();
  }

  /** The day as {@code 31-12-2026}. */
  public static String datum(LocalDate dag) {
    return DATUM.format(dag);
  }

  /** The moment as {@code 31-12-2026 23:59:59}. */
  public static String tijdstip(LocalDateTime moment) {
    return TIJDSTIP.format(moment);
  }

  /** A found date EEJJMMDD as day, month, year; other text as it is. */
  public static String gevondenDatum(String tekst) {
    return tekst.matches("[0-9]{8}")
        ? tekst.substring(6) + "-" + tekst.substring(4, 6) + "-" + tekst.substring(0, 4)
        : leesbaar(tekst);
  }

  /** Found text with every control character replaced, so that it cannot disturb a page. */
  public static String leesbaar(String tekst) {
    StringBuilder schoon = new StringBuilder(tekst.length());
    tekst
        .codePoints()
        .map(c -> Character.isISOControl(c) ? '?' : c)
        .forEach(schoon::appendCodePoint);
    return schoon.toString();
  }
}
