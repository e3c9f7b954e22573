package nl.zorgpoort.controle;

/**
 * A rule in words, for who makes or handles declarations.
 *
 * @param titel a few words
 * @param tekst what is checked and what to do about a finding
 */
public record Regeltekst(String titel, String tekst) {}
