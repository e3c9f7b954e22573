package nl.zorgpoort.declaratie;

import nl.zorgpoort.declaratie.inhoud.Naslagbron;
import nl.zorgpoort.referentie.Controleset;

/**
 * What the content check runs on.
 *
 * @param kanaal name of the partner; settings of rules go by it
 * @param controleset version that holds at the moment of decision
 * @param bron register and history as of fixed numbers
 */
public record Inhoudskader(String kanaal, Controleset controleset, Naslagbron bron) {}
