package nl.zorgpoort.bedrijfszorg.declaratie;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One declaration of an invoice; amounts in eurocents, never negative.
 *
 * @param credit reference of the declaration that it takes back; absent on a debit line
 * @param werkgever name of the employer
 * @param akkoord whether the provider states that the employee agrees with ontdubbelen
 * @param restant what is to be paid
 * @param btwTarief in hundredths of a percent
 */
public record Declaratie(
    String referentie,
    Optional<String> credit,
    Optional<String> werkgever,
    String registratie,
    String interventie,
    Regime regime,
    Optional<LocalDate> uitvoering,
    long bruto,
    long ontdubbeld,
    Optional<Polis> polis,
    boolean akkoord,
    long restant,
    long btwBedrag,
    int btwTarief) {
  /**
   * Holds what sums and comparisons rest on.
   *
   * @throws IllegalArgumentException when an amount is negative
   */
  public Declaratie {
    if (Math.min(Math.min(bruto, ontdubbeld), Math.min(restant, btwBedrag)) < 0) {
      throw new IllegalArgumentException("an amount is negative");
    }
  }
}
