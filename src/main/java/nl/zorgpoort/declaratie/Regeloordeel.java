package nl.zorgpoort.declaratie;

import java.util.List;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.grootboek.Regelbesluit;

/**
 * How a line is decided.
 *
 * @param inhoud content findings on it, in their order
 */
record Regeloordeel(Regelbesluit besluit, List<Bevinding> inhoud) {}
