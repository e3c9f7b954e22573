package nl.zorgpoort.bedrijfszorg.registratie;

import java.util.Optional;

/**
 * The CZO's answer to a message of ours.
 *
 * @param reden why not; present exactly when it was not taken up
 */
public record Ontvangst(String kenmerk, String registratie, Optional<String> reden)
    implements Bericht {}
