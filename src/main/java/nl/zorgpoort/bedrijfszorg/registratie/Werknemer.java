package nl.zorgpoort.bedrijfszorg.registratie;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The employee: no more than a provider needs to make an appointment, and never a BSN.
 *
 * @param taal {@code nl} or {@code en}: language of our mails
 */
public record Werknemer(
    String naam,
    LocalDate geboortedatum,
    String mailadres,
    Optional<String> telefoon,
    String taal) {

  /** Without personal data, because this may reach a log. */
  @Override
  public String toString() {
    return "Werknemer[taal=" + taal + "]";
  }
}
