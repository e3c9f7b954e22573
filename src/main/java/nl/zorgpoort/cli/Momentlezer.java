package nl.zorgpoort.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A moment as somebody in the Netherlands writes it: a day, which begins at midnight, or a time.
 */
final class Momentlezer implements ITypeConverter<Instant> {
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(NEDERLAND);

  @Override
  public Instant convert(String tekst) {
    try {
      return tekst.indexOf('T') < 0
          ? LocalDate.parse(tekst).atStartOfDay(NEDERLAND).toInstant()
          : LocalDateTime.parse(tekst).atZone(NEDERLAND).toInstant();
    } catch (DateTimeException e) {
      throw new TypeConversionException("no moment");
    }
  }

  static String tekst(Instant moment) {
    return MOMENT.format(moment);
  }
}
