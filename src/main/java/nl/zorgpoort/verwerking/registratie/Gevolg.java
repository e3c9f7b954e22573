package nl.zorgpoort.verwerking.registratie;

import java.util.Optional;
import nl.zorgpoort.bedrijfszorg.registratie.Registratie;
import nl.zorgpoort.bedrijfszorg.registratie.Werknemer;

/** What a decision changes in registrations; becomes final together with it. */
public sealed interface Gevolg {
  /** The registration. */
  String id();

  /**
   * It begins.
   *
   * @param vingerafdruk of the request, by which the same request is known again
   */
  record Nieuw(Registratie registratie, Optional<Werknemer> werknemer, String vingerafdruk)
      implements Gevolg {
    @Override
    public String id() {
      return registratie.id();
    }
  }

  /**
   * Nothing changes, but a delivery was about it.
   *
   * @param persoonlijk whether that delivery names the employee
   */
  record Genoemd(String id, boolean persoonlijk) implements Gevolg {}

  /** Other data of the employee. */
  record Gecorrigeerd(String id, Werknemer werknemer) implements Gevolg {}

  /** Taken back by the portal. */
  record Ingetrokken(String id) implements Gevolg {}

  /** The employer answered the quotation. */
  record OfferteBesloten(String id, boolean geaccepteerd) implements Gevolg {}

  /** The CZO answered. */
  record Beantwoord(String id, boolean bevestigd) implements Gevolg {}

  /** The intake form came. */
  record IntakeGedaan(String id) implements Gevolg {}

  /** The closing form came. */
  record Afgesloten(String id) implements Gevolg {}
}
