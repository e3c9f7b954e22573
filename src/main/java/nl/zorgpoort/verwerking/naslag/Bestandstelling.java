package nl.zorgpoort.verwerking.naslag;

/**
 * One file that was taken in.
 *
 * @param toegevoegd rows that were new or changed
 */
public record Bestandstelling(String bestand, long rijen, long toegevoegd) {}
