package nl.zorgpoort.verwerking.naslag;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;

/** Excel keeps a day as a number with a format that shows it as one. */
final class Exceldatum {
  private static final LocalDate NULDAG = LocalDate.of(1899, 12, 30);
  private static final LocalDate NULDAG_1904 = LocalDate.of(1904, 1, 1);
  private static final DateTimeFormatter EEJJMMDD =
      DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

  private Exceldatum() {}

  /** Whether the format shows a day; letters in quotes and brackets say nothing. */
  static boolean is(Cell cel) {
    Integer id = cel.getDataFormatId();
    if (id != null && ((id >= 14 && id <= 17) || id == 22)) {
      return true;
    }
    String vorm = cel.getDataFormatString();
    return vorm != null && vorm.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").matches(".*[dyDY].*");
  }

  /** The day as EEJJMMDD; the number itself when it is no whole day. */
  static String tekst(BigDecimal getal, boolean vanaf1904) {
    try {
      return (vanaf1904 ? NULDAG_1904 : NULDAG).plusDays(getal.longValueExact()).format(EEJJMMDD);
    } catch (ArithmeticException | DateTimeException e) {
      return getal.toPlainString();
    }
  }
}
