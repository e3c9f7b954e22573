package nl.zorgpoort.referentie;

/**
 * A party with an AGB code.
 *
 * @param stand register sequence in which this row was recorded
 */
public record Aanbieder(
    String agb, String naam, Aanbiedersoort soort, Periode geldig, long stand) {}
