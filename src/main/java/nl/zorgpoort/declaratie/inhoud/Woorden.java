package nl.zorgpoort.declaratie.inhoud;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.zorgpoort.referentie.Periode;

/** Days and amounts in sentences, as Dutch readers expect them, whatever the machine's settings. */
final class Woorden {
  private static final DateTimeFormatter DATUM =
      DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

  private Woorden() {}

  static String datum(LocalDate dag) {
    return DATUM.format(dag);
  }

  /** First and last day; the last is left out when there is none. */
  static String periode(Periode periode) {
    return periode.tot().equals(Periode.OPEN)
        ? "vanaf " + datum(periode.van())
        : datum(periode.van()) + " t/m " + datum(periode.tot());
  }

  /** Cents as euros, for example {@code 1500,00}. */
  static String euro(long centen) {
    return BigDecimal.valueOf(centen, 2).toPlainString().replace('.', ',');
  }
}
