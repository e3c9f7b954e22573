package nl.zorgpoort.grootboek;

/**
 * A journal post where it stands.
 *
 * @param nummer within the delivery, from 1
 */
public record Boekpost(int nummer, Journaalpost post) {}
