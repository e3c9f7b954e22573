package nl.zorgpoort.verwerking.inzage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.zorgpoort.verwerking.toegang.Zicht;

/** What one provider declared and how it went. Amounts are cents. */
public interface Aanbiederbeeld {

  /**
   * Decisions of one month.
   *
   * @param maand for example {@code 2026-11}
   */
  record Maand(String maand, long bestanden, long regels, long ingediend, long toegekend) {

    /** Rejected of what was claimed, in tenths of a percent; 0 where nothing was claimed. */
    public long promille() {
      return ingediend == 0 ? 0 : (ingediend - toegekend) * 1_000 / ingediend;
    }
  }

  /** A contract as the register has it now. */
  record Overeenkomst(
      String nummer, String uzovi, LocalDate van, LocalDate tot, boolean behandeling) {}

  /** Names that the register has for this code, the latest first. */
  List<String> namen(String agb);

  /** By month of decision since this moment. */
  List<Maand> maanden(String agb, Instant sinds, Zicht zicht);

  /** What its return codes came to since this moment, the most lines first, at most so many. */
  List<Dossierkast.Telling> codes(String agb, Instant sinds, Zicht zicht, int hoogstens);

  /** Its contracts, the latest first. */
  List<Overeenkomst> contracten(String agb);
}
