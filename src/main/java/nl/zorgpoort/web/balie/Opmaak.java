package nl.zorgpoort.web.balie;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;

/** Amounts, counts and moments in the language of the page, on the clock of the care offices. */
public final class Opmaak {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");

  private static boolean engels() {
    return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
  }

  private static Locale land() {
    return engels() ? Locale.UK : NEDERLANDS;
  }

  /** Cents as euros. */
  public String euro(long centen) {
    NumberFormat vorm = NumberFormat.getNumberInstance(land());
    vorm.setMinimumFractionDigits(2);
    return "€ " + vorm.format(BigDecimal.valueOf(centen, 2));
  }

  /** Tenths of a percent as a percentage. */
  public String promille(long waarde) {
    NumberFormat vorm = NumberFormat.getNumberInstance(land());
    vorm.setMinimumFractionDigits(1);
    return vorm.format(BigDecimal.valueOf(waarde, 1)) + " %";
  }

  /** A count with thousands apart. */
  public String aantal(long waarde) {
    return NumberFormat.getIntegerInstance(land()).format(waarde);
  }

  /** To the second. */
  public String moment(Instant moment) {
    return DateTimeFormatter.ofPattern(
            engels() ? "d MMM uuuu HH:mm:ss" : "dd-MM-uuuu HH:mm:ss", land())
        .withZone(AMSTERDAM)
        .format(moment);
  }

  /** The day. */
  public String dag(LocalDate dag) {
    return DateTimeFormatter.ofPattern(engels() ? "d MMM uuuu" : "dd-MM-uuuu", land()).format(dag);
  }

  /** A date EEJJMMDD of a record; other text as it is. */
  public String datum(String tekst) {
    return tekst.matches("[0-9]{8}")
        ? tekst.substring(6) + "-" + tekst.substring(4, 6) + "-" + tekst.substring(0, 4)
        : tekst;
  }
}
