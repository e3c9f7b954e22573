package nl.zorgpoort.referentie;

/**
 * A row of the controlematrix: two prestatiegroepen that exclude each other, in either order.
 *
 * @param groep of one service
 * @param andere of the other; may be the same
 * @param code return code
 */
public record Matrixregel(
    String groep, String andere, Wie wie, Venster venster, String code, Periode geldig) {}
