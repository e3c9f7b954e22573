package nl.zorgpoort.verwerking.intake;

import java.time.Instant;
import java.util.UUID;
import nl.zorgpoort.partner.Omgeving;
import nl.zorgpoort.partner.Rol;

/**
 * What is known of a delivery once its bytes are stored.
 *
 * @param uzovi 0108 as far as it can be read from the first record, else empty
 */
public record Ontvangst(
    UUID id,
    String account,
    String partner,
    Omgeving omgeving,
    Rol rol,
    String bestandsnaam,
    long grootte,
    String sha256,
    Instant ontvangenOp,
    String uzovi) {}
