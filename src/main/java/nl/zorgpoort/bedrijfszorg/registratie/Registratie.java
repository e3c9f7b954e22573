package nl.zorgpoort.bedrijfszorg.registratie;

import java.time.LocalDate;
import nl.zorgpoort.bedrijfszorg.declaratie.Regime;

/**
 * A registration without the employee, who is kept apart so that it can be erased.
 *
 * @param id stable over all its messages
 * @param portaal account that asked
 * @param kenmerk what the portal calls it
 * @param prijs agreed price in eurocents
 * @param opNaam whether an employee is named
 * @param intake whether the intake form of the old regime came
 */
public record Registratie(
    String id,
    String portaal,
    String kenmerk,
    String werkgever,
    String werkgevernaam,
    Aanvrager aanvrager,
    Interventie interventie,
    Zorgaanbieder aanbieder,
    long prijs,
    LocalDate aangemeld,
    boolean ontdubbelen,
    boolean opNaam,
    Offertestaat offerte,
    boolean intake,
    Registratiestaat staat) {

  /** That of the day of registration. */
  public Regime regime() {
    return Regime.op(aangemeld);
  }

  /** The id of the registration that begins with this delivery. */
  public static String id(long volgnummer) {
    return "R%09d".formatted(volgnummer);
  }
}
