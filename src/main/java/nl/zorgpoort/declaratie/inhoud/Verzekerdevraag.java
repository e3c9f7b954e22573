package nl.zorgpoort.declaratie.inhoud;

import java.time.LocalDate;
import nl.zorgpoort.referentie.Persoon;

/**
 * An insured record (02) that passed tiers 1 and 2; personal data throughout.
 *
 * @param persoon key of {@link nl.zorgpoort.referentie.Persoon}
 * @param bsn 0203
 * @param uzovi 0204
 * @param verzekerdennummer 0205, without trailing spaces
 * @param geboren 0207
 * @param geslacht 0208
 * @param naam 0210, without trailing spaces
 */
public record Verzekerdevraag(
    String persoon,
    String bsn,
    String uzovi,
    String verzekerdennummer,
    LocalDate geboren,
    String geslacht,
    String naam) {

  /** Whether the dummy BSN stands in for one. */
  public boolean zonderBsn() {
    return bsn.equals(Persoon.DUMMY);
  }
}
