package nl.zorgpoort.referentie;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An allocation of care to one provider.
 *
 * @param nummer our key
 * @param besluitnummer 0411 of the decision it rests on
 * @param zorgzwaarte ZZP code (0413), 000 when the allocation is of a function
 * @param functie function code (0412), 00 when the allocation is of a ZZP
 * @param leveringsvorm 4 stay, 5 VPT, 7 MPT, 8 part-time stay (code list of iWlz)
 * @param uitvoerder AGB of the provider (0420)
 * @param opname whether the client was admitted
 * @param aanvang day that care started as the provider reported (MAZ)
 * @param einde day that care ended as the provider reported (MEZ)
 * @param stand register sequence in which this row was recorded
 */
public record Zorgtoewijzing(
    String nummer,
    String persoon,
    String besluitnummer,
    String zorgzwaarte,
    String functie,
    String leveringsvorm,
    String uitvoerder,
    Periode geldig,
    boolean opname,
    Optional<LocalDate> aanvang,
    Optional<LocalDate> einde,
    long stand) {}
