package nl.zorgpoort.controle;

import java.time.LocalDate;

/** Dates as the number EEJJMMDD, so that a million of them cost no objects. */
final class Datum {
  private static final int[] DAGEN = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private Datum() {}

  static int van(LocalDate dag) {
    return dag.getYear() * 10000 + dag.getMonthValue() * 100 + dag.getDayOfMonth();
  }

  static LocalDate naar(int datum) {
    return LocalDate.of(datum / 10000, datum / 100 % 100, datum % 100);
  }

  /** Whether the day exists in the calendar; the year 0000 does not. */
  static boolean bestaat(int datum) {
    int jaar = datum / 10000;
    int maand = datum / 100 % 100;
    int dag = datum % 100;
    return jaar > 0 && maand >= 1 && maand <= 12 && dag >= 1 && dag <= dagen(jaar, maand);
  }

  static int dagen(int jaar, int maand) {
    boolean schrikkel = jaar % 4 == 0 && (jaar % 100 != 0 || jaar % 400 == 0);
    return maand == 2 && schrikkel ? 29 : DAGEN[maand];
  }

  /** Days from begin to end, both included. */
  static long dagenTotEnMet(int begin, int einde) {
    if (begin / 100 == einde / 100) {
      return einde - begin + 1L;
    }
    return naar(einde).toEpochDay() - naar(begin).toEpochDay() + 1;
  }
}
