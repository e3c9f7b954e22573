package nl.zorgpoort.verwerking.inzage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgpoort.declaratie.Uitslag;
import nl.zorgpoort.verwerking.Staat;
import nl.zorgpoort.verwerking.toegang.Zicht;

/**
 * Deliveries that were looked for, the latest first. Every page goes by a key, never by counting.
 */
public interface Bestandenlijst {

  /**
   * What to look for; absent is everything.
   *
   * @param agb declarant or who sent for it, eight digits
   * @param referentie 0431 of one of its lines, or 0432 that takes one back
   * @param retourcode one of its findings has it
   * @param van first day of receipt, on the calendar of the care offices
   * @param tot last day of receipt
   * @param bedrag claimed or granted over the whole file, cents
   * @param bsn one of its lines is of this person
   * @param zoals part of its file name
   */
  record Vraag(
      Optional<String> agb,
      Optional<String> factuurnummer,
      Optional<String> referentie,
      Optional<String> retourcode,
      Optional<Staat> staat,
      Optional<LocalDate> van,
      Optional<LocalDate> tot,
      Optional<Long> bedrag,
      Optional<String> bsn,
      Optional<String> zoals) {

    /** Everything. */
    public static Vraag alles() {
      return new Vraag(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
  }

  /**
   * A delivery on one line.
   *
   * @param ingediend claimed cents
   * @param toegekend granted cents
   */
  record Vondst(
      UUID id,
      long volgnummer,
      String account,
      String bestandsnaam,
      Instant ontvangenOp,
      String declarant,
      String factuurnummer,
      Staat staat,
      Optional<Uitslag> uitslag,
      int regels,
      long ingediend,
      long toegekend) {}

  /**
   * Those within this view.
   *
   * @param voor only with a lower order of intake
   */
  List<Vondst> zoek(Vraag vraag, Zicht zicht, Optional<Long> voor, int hoogstens);
}
