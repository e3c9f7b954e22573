package nl.zorgpoort.bedrijfszorg.registratie;

import java.time.LocalDate;

/**
 * The closing form: what was done has ended.
 *
 * @param datum last day
 * @param voltooid whether it was carried out to the end
 */
public record Afsluiting(String kenmerk, String registratie, LocalDate datum, boolean voltooid)
    implements Bericht {}
