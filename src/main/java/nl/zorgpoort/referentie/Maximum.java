package nl.zorgpoort.referentie;

/**
 * How much of a service a client may have.
 *
 * @param hoeveelheid in units of 0418
 * @param per the calendar period that it counts for
 */
public record Maximum(
    String lijst, String prestatie, long hoeveelheid, Venster per, Periode geldig) {}
