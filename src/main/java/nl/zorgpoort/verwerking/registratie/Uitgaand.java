package nl.zorgpoort.verwerking.registratie;

import java.util.Optional;
import nl.zorgpoort.bedrijfszorg.registratie.Registratie;
import nl.zorgpoort.bedrijfszorg.registratie.Werknemer;

/**
 * What is told to a CZO, before it is in that CZO's format.
 *
 * @param volgnummer of the messages on this registration, from 1
 * @param werknemer absent when nobody is named
 */
public record Uitgaand(
    Uitbericht.Soort soort,
    int volgnummer,
    Registratie registratie,
    Optional<Werknemer> werknemer) {}
