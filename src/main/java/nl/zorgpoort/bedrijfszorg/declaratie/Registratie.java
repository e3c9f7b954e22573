package nl.zorgpoort.bedrijfszorg.declaratie;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a registration.
 *
 * @param prijs agreed price in eurocents
 * @param toestemming given, or not needed because nobody is named
 * @param polis insurance that a part of the price may go to
 */
public record Registratie(
    String id,
    Werkgever werkgever,
    String interventie,
    String aanbieder,
    long prijs,
    LocalDate aangemeld,
    boolean toestemming,
    boolean geleverd,
    Offerte offerte,
    Optional<Polis> polis) {

  /** How far a quotation is. */
  public enum Offerte {
    /** None was asked. */
    GEEN,
    /** Not accepted yet, or refused. */
    OPEN,
    /** Accepted. */
    GEACCEPTEERD
  }
}
