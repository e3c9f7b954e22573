package nl.zorgpoort.referentie;

/**
 * Care that a Wlz institution with treatment owes its residents itself (rule G13).
 *
 * @param ei EI code of the message, 0102
 * @param prestatie 0417, or {@code *} for every one of the list
 */
public record EigenZorg(String ei, String lijst, String prestatie, Periode geldig) {}
