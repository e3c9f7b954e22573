package nl.zorgpoort.declaratie.inhoud;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.zorgpoort.referentie.Periode;

/** Days and amounts in the sentences of content rules, whatever the machine's settings. */
final class Woorden {
  private static final DateTimeFormatter DATUM =
      DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

  private Woorden() {}

  static String datum(LocalDate dag) {
    int jaar = dag.getYear();
    if (jaar < 0 || jaar > 9999) {
      return DATUM.format(dag);
    }
    String dagEnMaand = cijfers(dag.getDayOfMonth()) + '-' + cijfers(dag.getMonthValue());
    return dagEnMaand + '-' + cijfers(jaar / 100) + cijfers(jaar % 100);
  }

  private static String cijfers(int getal) {
    return getal < 10 ? "0" + getal : Integer.toString(getal);
  }

  /** For example {@code van 01-01-2026 tot en met 31-12-2026}, or {@code vanaf 01-01-2026}. */
  static String periode(Periode periode) {
    return periode.tot().equals(Periode.OPEN)
        ? "vanaf " + datum(periode.van())
        : "van " + datum(periode.van()) + " tot en met " + datum(periode.tot());
  }

  /** Cents as euros, for example {@code 1500,00}. */
  static String euro(long centen) {
    return BigDecimal.valueOf(centen, 2).toPlainString().replace('.', ',');
  }
}
