package nl.zorgpoort.verwerking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import nl.zorgpoort.declaratie.Uitslag;
import nl.zorgpoort.partner.Omgeving;
import nl.zorgpoort.partner.Rol;

/**
 * A received unit, from its first byte to the answer that its sender fetched.
 *
 * @param id given at the claim
 * @param volgnummer order of intake, from 1, given when it becomes Ontvangen
 * @param bestandsnaam as the sender wrote it
 * @param grootte received bytes
 * @param sha256 of the received bytes, lower-case hex
 * @param ontvangenOp moment of receipt
 * @param omgeving that of the sender when it was received, like {@code rol}
 * @param aflevernummer how many times this account has now delivered these bytes, from 1
 * @param uzovi 0108 of the opening record; {@code BZ} for XML; empty when there is none to be read
 * @param uitslag absent until it is decided
 */
public record Aanlevering(
    UUID id,
    long volgnummer,
    String account,
    String partner,
    String bestandsnaam,
    long grootte,
    String sha256,
    Instant ontvangenOp,
    Omgeving omgeving,
    Rol rol,
    int aflevernummer,
    String uzovi,
    Staat staat,
    Optional<Uitslag> uitslag) {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  /** Day of receipt as the rules count it. */
  public LocalDate ontvangenDag() {
    return dag(ontvangenOp);
  }

  /** Moment of receipt on the clock of the care offices. */
  public LocalDateTime ontvangenLokaal() {
    return LocalDateTime.ofInstant(ontvangenOp, AMSTERDAM);
  }

  /** The day on the calendar of the care offices. */
  public static LocalDate dag(Instant moment) {
    return LocalDate.ofInstant(moment, AMSTERDAM);
  }
}
