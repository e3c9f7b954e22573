package nl.zorgpoort.verwerking.registratie;

import java.util.List;
import nl.zorgpoort.declaratie.Uitslag;

/**
 * What was decided on an XML message.
 *
 * @param antwoord to be written as UTF-8
 */
public record Xmlbesluit(Uitslag uitslag, String antwoord, List<Gevolg> gevolgen) {}
