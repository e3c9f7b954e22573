package nl.zorgpoort.referentie;

/**
 * That a practitioner may perform a service.
 *
 * @param agb practitioner (0420)
 * @param prestatie 0417, or {@code *} for every one of the list
 * @param stand register sequence in which this row was recorded
 */
public record Bevoegdheid(String agb, String lijst, String prestatie, Periode geldig, long stand) {}
