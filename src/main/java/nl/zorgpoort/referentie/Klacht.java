package nl.zorgpoort.referentie;

/**
 * What is wrong with an imported file; never shows personal data.
 *
 * @param rij as a spreadsheet counts, the row of column names is 1; 0 when it is about the file
 * @param kolom empty when it is about the row or the file
 * @param tekst Dutch
 */
public record Klacht(String bestand, long rij, String kolom, String tekst) {}
