package nl.zorgpoort.grootboek;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one delivery says of itself in the books. Amounts are eurocents.
 *
 * @param naam file name as the sender wrote it
 * @param aanbieder AGB code of the declarant
 * @param uzovi UZOVI number of the care office
 * @param besloten day of decision (the run), Europe/Amsterdam; absent while it is open
 * @param boekt whether its lines are booked: not in the test environment
 * @param beslist whether its lines were decided one by one; a rejected file has none
 * @param regels decided lines by its own count
 * @param ingediend claimed over those lines
 * @param toegekend granted over those lines
 * @param gecontroleerd what the check says is claimed and will be, or was, decided; 0 before it
 */
public record Bestandsboek(
    long volgnummer,
    String naam,
    String aanbieder,
    String uzovi,
    Optional<LocalDate> besloten,
    boolean boekt,
    boolean beslist,
    int regels,
    long ingediend,
    long toegekend,
    long gecontroleerd) {}
