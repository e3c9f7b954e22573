package nl.zorgpoort.declaratie.inhoud;

import java.time.LocalDate;
import nl.zorgpoort.referentie.Periode;

/**
 * What the content rules know of the file around a line.
 *
 * @param ei EI code, 0102
 * @param kanaal name of the partner that sent it; settings of rules go by it
 * @param uzovi 0108
 * @param servicebureau 0109, zeros when none
 * @param instelling 0112, zeros when the practice route is used
 * @param declarant 0112, else 0111, else 0110; contract and tariff go by it
 * @param periode 0114 to 0115
 * @param dagtekening 0117
 * @param ontvangen day of receipt, Europe/Amsterdam
 */
public record Bestandsfeiten(
    String ei,
    String kanaal,
    String uzovi,
    String servicebureau,
    String instelling,
    String declarant,
    Periode periode,
    LocalDate dagtekening,
    LocalDate ontvangen) {
  private static final String GEEN = "00000000";

  /** Whether a billing service sent it. */
  public boolean metServicebureau() {
    return !servicebureau.equals(GEEN);
  }

  /** Whether an institution declares, and not a practice. */
  public boolean metInstelling() {
    return !instelling.equals(GEEN);
  }
}
