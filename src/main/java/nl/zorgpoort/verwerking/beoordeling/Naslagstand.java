package nl.zorgpoort.verwerking.beoordeling;

import nl.zorgpoort.verwerking.Xmlgrenzen;

/**
 * Which data and limits a decision was made with; all of it stands on every decision.
 *
 * @param controleset version of the control set that held, 0 when none did
 * @param register sequence of the register, 0 when it is empty
 * @param grootboek number of the last decision that counted as history, 0 when there was none
 * @param gebeurtenis number of the last event of a registration that counted, 0 when there was none
 * @param grenzen how large an invoice in XML could be
 */
public record Naslagstand(
    int controleset, long register, long grootboek, long gebeurtenis, Xmlgrenzen grenzen) {}
