package nl.zorgpoort.verwerking.beoordeling;

import java.util.UUID;

/**
 * One attempt to decide a delivery. Its number is a fencing token: only the newest attempt can make
 * its outcome final.
 *
 * @param volgnummer of the delivery
 * @param nummer rises with every attempt
 * @param antwoord owner of the chunks of the retour or text answer of this attempt
 * @param rapport owner of the chunks of the report of this attempt
 */
public record Poging(UUID aanlevering, long volgnummer, long nummer, UUID antwoord, UUID rapport) {}
