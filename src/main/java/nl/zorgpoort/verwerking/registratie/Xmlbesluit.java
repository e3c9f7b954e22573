package nl.zorgpoort.verwerking.registratie;

import java.util.List;
import java.util.Optional;
import nl.zorgpoort.bedrijfszorg.declaratie.Besluit;
import nl.zorgpoort.declaratie.Uitslag;

/**
 * What was decided on an XML message.
 *
 * @param antwoord to be written as UTF-8
 * @param factuur what was decided on an invoice, if it is one
 */
public record Xmlbesluit(
    Uitslag uitslag, String antwoord, List<Gevolg> gevolgen, Optional<Besluit> factuur) {}
