package nl.zorgpoort.verwerking.naslag;

import java.time.Instant;

/**
 * A version of the control set; it never changes.
 *
 * @param versie from 1
 * @param sha256 of its tables in canonical form
 * @param rijen of all its tables together
 */
public record Controlesetversie(
    int versie, String auteur, String reden, Instant ingevoerdOp, String sha256, int rijen) {}
