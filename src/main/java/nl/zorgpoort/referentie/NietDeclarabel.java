package nl.zorgpoort.referentie;

/**
 * A service that may not be declared (rule G12).
 *
 * @param reden why, Dutch
 */
public record NietDeclarabel(String lijst, String prestatie, String reden, Periode geldig) {}
