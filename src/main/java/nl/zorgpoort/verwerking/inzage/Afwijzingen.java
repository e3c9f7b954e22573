package nl.zorgpoort.verwerking.inzage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.verwerking.toegang.Zicht;

/** Lines that were not granted as claimed, of one provider over a period. Nobody's BSN. */
public interface Afwijzingen {

  /**
   * Which lines.
   *
   * @param agb declarant
   * @param van first day of decision, on the calendar of the care offices
   * @param tot last day of decision
   * @param laat only lines that a rule on allocations rejected, of which an allocation to that
   *     provider on those days became known after the decision, and that were not granted since:
   *     the provider can send them again
   */
  record Vraag(String agb, LocalDate van, LocalDate tot, boolean laat) {}

  /** Where a page ended. */
  record Plek(long volgnummer, int regel) {}

  /**
   * A line.
   *
   * @param referentie 0431, by which the provider knows it
   */
  record Regel(
      long volgnummer,
      String bestandsnaam,
      String factuurnummer,
      Instant beslotenOp,
      int regel,
      String referentie,
      String prestatie,
      String begindatum,
      String einddatum,
      long ingediend,
      long toegekend,
      List<String> codes) {
    public Regel {
      codes = List.copyOf(codes);
    }
  }

  /** In the order of intake and of the file, after a place, at most so many. */
  List<Regel> regels(Vraag vraag, Zicht zicht, Optional<Plek> na, int hoogstens);
}
