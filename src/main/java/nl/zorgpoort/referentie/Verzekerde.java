package nl.zorgpoort.referentie;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person in the register, insured with one insurer for one period; a person may have several.
 *
 * @param persoon BSN, or the key of {@link Persoon} for who has none; personal data
 * @param naam own name (0210); personal data
 * @param geslacht 1 or 2 (0208)
 * @param uzovi insurer or care office
 * @param stand register sequence in which this row was recorded
 */
public record Verzekerde(
    String persoon,
    LocalDate geboren,
    String naam,
    String geslacht,
    String uzovi,
    Periode verzekerd,
    Optional<LocalDate> overleden,
    long stand) {}
