package nl.zorgpoort.declaratie.inhoud;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.zorgpoort.referentie.Periode;

/**
 * A line that was decided before: in an earlier delivery, or earlier in this file.
 *
 * @param volgnummer of its delivery; {@link #DIT_BESTAND} for a line of the file being decided
 * @param bestand name of the file it came in; empty for a line of the file being decided
 * @param regel number of the record in that file, from 1
 * @param ontvangen when its file was received
 * @param declarant of its file
 * @param persoon key of {@link nl.zorgpoort.referentie.Persoon}; personal data
 * @param ingediend claimed, cents, negative on a credit line
 * @param toegekend granted, cents, negative on a credit line
 * @param afgekeurd whether it was rejected; a granted line may be worth zero
 * @param referentie 0431
 * @param vorige 0432, empty on a debit line
 * @param vergelijking hash over all fields in which a credit must equal its debit (rule F03)
 */
public record EerdereRegel(
    long volgnummer,
    String bestand,
    int regel,
    Instant ontvangen,
    String declarant,
    String persoon,
    String functie,
    String zorgzwaarte,
    Periode zorg,
    String lijst,
    String prestatie,
    int aantal,
    String eenheid,
    String uitvoerder,
    long ingediend,
    long toegekend,
    boolean afgekeurd,
    String referentie,
    String vorige,
    long vergelijking) {

  /** In place of a delivery: the file that is being decided. */
  public static final long DIT_BESTAND = 0;

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  /** Whether it stands in the file that is being decided. */
  public boolean inDitBestand() {
    return volgnummer == DIT_BESTAND;
  }

  /** Whether it takes back an earlier line. */
  public boolean credit() {
    return !vorige.isEmpty();
  }

  /** Day on which its file was received, Europe/Amsterdam. */
  public LocalDate ontvangstdag() {
    return LocalDate.ofInstant(ontvangen, AMSTERDAM);
  }

  /** Whether its delivery was decided after that of the other; this file comes last. */
  boolean laterDan(EerdereRegel ander) {
    return !ander.inDitBestand() && (inDitBestand() || volgnummer > ander.volgnummer);
  }
}
