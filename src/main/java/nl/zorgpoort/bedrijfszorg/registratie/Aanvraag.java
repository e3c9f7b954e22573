package nl.zorgpoort.bedrijfszorg.registratie;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A request of the portal, with which a registration begins. Source: domain flow 3, step 1.
 *
 * @param kenmerk of the portal, unique per portal; the same request again gets the same answer
 * @param werkgever number of the employer
 * @param werknemer absent when a quotation is asked without a name
 * @param interventie code in the catalogue
 * @param aanbieder AGB code of the wished provider; absent for the one that the employer prefers
 * @param czo account of the CZO, when the portal names it
 * @param aangemeld <i>datum aanmelding</i>, which decides the regime
 * @param offerte whether a quotation is asked in place of the intervention itself
 */
public record Aanvraag(
    String kenmerk,
    String werkgever,
    Aanvrager aanvrager,
    Optional<Werknemer> werknemer,
    String interventie,
    Optional<String> aanbieder,
    Optional<String> czo,
    boolean ontdubbelen,
    LocalDate aangemeld,
    boolean offerte)
    implements Bericht {}
