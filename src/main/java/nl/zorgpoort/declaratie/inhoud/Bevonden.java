package nl.zorgpoort.declaratie.inhoud;

import nl.zorgpoort.referentie.Zwaarte;

/**
 * What a rule found, after its setting was applied.
 *
 * @param regelId for example {@code G05}
 * @param zwaarte what it does
 * @param code return code that holds for this sender
 * @param bericht Dutch sentence for the sender, without personal data
 */
public record Bevonden(
    String regelId, Zwaarte zwaarte, String code, String bericht, Oordeel oordeel) {}
