package nl.zorgpoort.referentie;

/**
 * A decision of the indication organ.
 *
 * @param besluitnummer 0411, nine digits
 * @param stand register sequence in which this row was recorded
 */
public record Indicatie(String persoon, String besluitnummer, Periode geldig, long stand) {}
