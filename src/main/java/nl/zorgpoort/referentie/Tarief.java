package nl.zorgpoort.referentie;

/**
 * A national tariff.
 *
 * @param prestatie 0417, without trailing spaces
 * @param maximum true: what a contract may agree at most; false: the tariff itself
 * @param centen per unit
 */
public record Tarief(
    String lijst, String prestatie, boolean maximum, long centen, Periode geldig) {}
