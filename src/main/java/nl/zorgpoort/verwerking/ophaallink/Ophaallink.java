package nl.zorgpoort.verwerking.ophaallink;

import java.util.UUID;

/**
 * A link that is neither too old nor closed, and the message behind it.
 *
 * @param bericht number of the message
 * @param account whom it is for
 * @param naam file name
 * @param inhoud owner of its chunks
 * @param opgehaald whether it was fetched before
 */
public record Ophaallink(
    long bericht, String account, String naam, UUID inhoud, String sha256, boolean opgehaald) {}
