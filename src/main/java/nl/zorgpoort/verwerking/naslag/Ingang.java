package nl.zorgpoort.verwerking.naslag;

import java.time.Instant;

/**
 * That a version of the control set holds from a moment on, until a later one.
 *
 * @param moment may lie before or after the moment it was recorded
 */
public record Ingang(
    int versie, Instant moment, String auteur, String reden, Instant vastgelegdOp) {}
