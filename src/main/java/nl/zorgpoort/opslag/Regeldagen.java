package nl.zorgpoort.opslag;

import java.time.DateTimeException;
import java.time.LocalDate;
import nl.zorgpoort.referentie.Periode;

/** Days of a stored line, which has them as they stood in the file. */
final class Regeldagen {
  private static final int LENGTE = 8;

  /** Where nothing is: a line whose begin date cannot be read shares days with no other. */
  private static final Periode GEEN = new Periode(Periode.OPEN, Periode.OPEN);

  private Regeldagen() {}

  /**
   * Days of care; one day when the end cannot be read or lies before the begin.
   *
   * @param begin 0414, EEJJMMDD as found
   * @param einde 0415
   */
  static Periode zorg(String begin, String einde) {
    LocalDate van = dag(begin);
    LocalDate tot = dag(einde);
    if (van.equals(Periode.OPEN)) {
      return GEEN;
    }
    return new Periode(van, tot.isBefore(van) || tot.equals(Periode.OPEN) ? van : tot);
  }

  /** A whole number; 0 when it cannot be read. */
  static int getal(String cijfers) {
    int getal = 0;
    for (int i = 0; i < cijfers.length(); i++) {
      int cijfer = cijfers.charAt(i) - '0';
      if (cijfer < 0 || cijfer > 9 || i == LENGTE) {
        return 0;
      }
      getal = 10 * getal + cijfer;
    }
    return getal;
  }

  private static LocalDate dag(String tekst) {
    int getal = tekst.length() == LENGTE ? getal(tekst) : 0;
    try {
      return getal == 0
          ? Periode.OPEN
          : LocalDate.of(getal / 10_000, getal / 100 % 100, getal % 100);
    } catch (DateTimeException e) {
      return Periode.OPEN;
    }
  }
}
