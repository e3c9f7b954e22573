package nl.zorgpoort.verwerking.beoordeling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.declaratie.Uitslag;
import nl.zorgpoort.grootboek.Journaalpost;
import nl.zorgpoort.verwerking.registratie.Gevolg;

/**
 * What one attempt came to, all of which becomes final at once.
 *
 * @param beslotenOp moment of decision; its day in Amsterdam is 0182
 * @param kenmerk 0181; empty on a text answer
 * @param regels decided lines
 * @param ingediend claimed cents over those lines
 * @param toegekend granted cents
 * @param journaal posts; none for a rejected file or the test environment
 * @param gevolgen for registrations; none in the test environment
 * @param factuur what was decided on an invoice of Bedrijfszorg, line by line
 */
public record Besluit(
    Uitslag uitslag,
    Instant beslotenOp,
    String kenmerk,
    int regels,
    long ingediend,
    long toegekend,
    List<Journaalpost> journaal,
    List<Zending> zendingen,
    List<Gevolg> gevolgen,
    Optional<nl.zorgpoort.bedrijfszorg.declaratie.Besluit> factuur,
    Naslagstand stand) {}
