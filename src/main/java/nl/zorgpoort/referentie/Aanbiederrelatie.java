package nl.zorgpoort.referentie;

/**
 * What {@code van} is to {@code naar}, both AGB codes.
 *
 * @param stand register sequence in which this row was recorded
 */
public record Aanbiederrelatie(
    Relatiesoort soort, String van, String naar, Periode geldig, long stand) {}
