package nl.zorgpoort.declaratie;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.zorgpoort.standaard.Rubriek;

/** Numbers and dates in a record, read from its bytes. */
final class Veldwaarde {
  static final int ONLEESBAAR = -1;
  private static final int MAANDEN = 12;

  private Veldwaarde() {}

  /**
   * The number in a field of at most 18 positions.
   *
   * @param van where the record begins
   * @return {@link #ONLEESBAAR} when something else than digits stands there
   */
  static long getal(byte[] bytes, int van, Rubriek veld) {
    long getal = 0;
    for (int i = van + veld.begin(); i < van + veld.einde(); i++) {
      int cijfer = bytes[i] - '0';
      if (cijfer < 0 || cijfer > 9) {
        return ONLEESBAAR;
      }
      getal = getal * 10 + cijfer;
    }
    return getal;
  }

  /** The date in a field as the number EEJJMMDD; unreadable when the calendar has no such day. */
  static int datum(byte[] bytes, int van, Rubriek veld) {
    int datum = (int) getal(bytes, van, veld);
    return bestaat(datum) ? datum : ONLEESBAAR;
  }

  /** Whether digits stand there that have a month in the place of the month. */
  static boolean heeftMaand(byte[] bytes, Rubriek veld) {
    return isMaand((int) getal(bytes, 0, veld) / 100 % 100);
  }

  private static boolean bestaat(int datum) {
    int jaar = datum / 10_000;
    int maand = datum / 100 % 100;
    int dag = datum % 100;
    return jaar > 0
        && isMaand(maand)
        && dag >= 1
        && (dag <= 28 || dag <= YearMonth.of(jaar, maand).lengthOfMonth());
  }

  private static boolean isMaand(int maand) {
    return maand >= 1 && maand <= MAANDEN;
  }

  /** The day of a readable date. */
  static LocalDate dag(int datum) {
    return LocalDate.of(datum / 10_000, datum / 100 % 100, datum % 100);
  }
}
