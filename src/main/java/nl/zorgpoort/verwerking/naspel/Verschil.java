package nl.zorgpoort.verwerking.naspel;

/**
 * The first thing in which a decision that is made again differs.
 *
 * @param soort what differs, for example {@code retour}, {@code regel} or {@code bevinding}
 * @param plaats byte offset in the answer, record number of a line, or number of a finding; 0 when
 *     it is about the whole
 * @param veld which part of it; empty when all of it
 * @param vastgelegd what is stored, without personal data
 * @param nu what deciding again gives
 */
public record Verschil(String soort, long plaats, String veld, String vastgelegd, String nu) {}
