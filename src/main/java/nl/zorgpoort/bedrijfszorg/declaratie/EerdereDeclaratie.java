package nl.zorgpoort.bedrijfszorg.declaratie;

import java.util.Optional;

/**
 * A line that was decided before.
 *
 * @param toegekend whether it was granted, all of it, or rejected
 * @param gecrediteerd reference of the credit line that took it back
 */
public record EerdereDeclaratie(
    Declaratie declaratie, boolean toegekend, Optional<String> gecrediteerd) {}
