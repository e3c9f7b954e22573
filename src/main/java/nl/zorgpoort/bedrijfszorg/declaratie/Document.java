package nl.zorgpoort.bedrijfszorg.declaratie;

/**
 * The invoice document that travels with the message.
 *
 * @param grootte bytes
 * @param sha256 lower-case hex
 * @param pdf whether it begins as a PDF does
 */
public record Document(long grootte, String sha256, boolean pdf) {}
