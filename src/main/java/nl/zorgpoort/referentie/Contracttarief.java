package nl.zorgpoort.referentie;

import java.util.OptionalLong;

/**
 * A production agreement: this performance may be declared under this contract.
 *
 * @param contract {@link Contract#nummer()}
 * @param lijst 0416
 * @param prestatie 0417, without trailing spaces
 * @param centen agreed tariff per unit; empty: the national tariff holds
 * @param stand register sequence in which this row was recorded
 */
public record Contracttarief(
    String contract,
    String lijst,
    String prestatie,
    OptionalLong centen,
    Periode geldig,
    long stand) {}
