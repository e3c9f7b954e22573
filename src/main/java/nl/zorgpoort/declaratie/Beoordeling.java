package nl.zorgpoort.declaratie;

import java.util.List;

/**
 * The outcome of deciding one recognisable file in the payer role. The retour is {@code kop}, then
 * the romp that went to the {@link Beoordelingsuitvoer}, then {@code sluit}.
 *
 * @param kop 01 record of the retour with CR/LF, ISO-8859-1
 * @param sluit 99 record of the retour with CR/LF, ISO-8859-1
 * @param rapport readable report in Dutch, HTML, without BSNs
 * @param regels decided service lines; 0 when the file is rejected
 * @param ingediend sum of claimed cents over the decided lines; 0 when the file is rejected
 * @param toegekend sum of granted cents
 * @param codes return codes of the 01
 */
public record Beoordeling(
    Uitslag uitslag,
    String kop,
    String sluit,
    String rapport,
    int regels,
    long ingediend,
    long toegekend,
    List<String> codes) {}
