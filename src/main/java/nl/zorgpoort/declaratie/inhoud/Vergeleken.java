package nl.zorgpoort.declaratie.inhoud;

/**
 * A row that a line was compared with, for who has to explain the outcome.
 *
 * @param tabel name of the table, for example {@code contracttarieven}
 * @param rij the row in words, validity included; may hold personal data, so never for a log
 * @param stand where it is known from: {@code register 12}, {@code controleset 3} or the file and
 *     line of an earlier line
 */
public record Vergeleken(String tabel, String rij, String stand) {}
