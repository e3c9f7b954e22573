package nl.zorgpoort.verwerking.beoordeling;

/**
 * Which data a decision was made with; all three stand on every decision.
 *
 * @param controleset version of the control set that held, 0 when none did
 * @param register sequence of the register, 0 when it is empty
 * @param grootboek number of the last decision that counted as history, 0 when there was none
 * @param gebeurtenis number of the last event of a registration that counted, 0 when there was none
 */
public record Naslagstand(int controleset, long register, long grootboek, long gebeurtenis) {}
