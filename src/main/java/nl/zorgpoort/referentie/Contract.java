package nl.zorgpoort.referentie;

/**
 * A contract of a care office with a provider.
 *
 * @param nummer our key
 * @param agb the declarant
 * @param behandeling whether stay comes with treatment
 * @param nulbedrag whether lines of zero may be declared (rule E17)
 * @param stand register sequence in which this row was recorded
 */
public record Contract(
    String nummer,
    String agb,
    String uzovi,
    Periode geldig,
    boolean behandeling,
    boolean nulbedrag,
    long stand) {}
