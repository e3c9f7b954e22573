package nl.zorgpoort.declaratie.inhoud;

/**
 * A service.
 *
 * @param lijst 0416
 * @param prestatie 0417, without trailing spaces
 */
record Dienst(String lijst, String prestatie) {}
