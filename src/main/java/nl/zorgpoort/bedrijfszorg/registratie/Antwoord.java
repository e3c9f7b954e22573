package nl.zorgpoort.bedrijfszorg.registratie;

import java.util.List;
import java.util.Optional;

/**
 * Our answer to a message about a registration.
 *
 * @param bestand name under which it was delivered
 * @param kenmerk what its sender calls it; absent when it cannot be told
 * @param registratie the registration that it began or is about
 * @param meldingen none when it was taken up
 */
public record Antwoord(
    String bestand,
    Optional<String> kenmerk,
    Optional<String> registratie,
    List<Melding> meldingen) {

  /**
   * A reason of refusal.
   *
   * @param regel line of the XML, from 1; 0 when it is about all of it
   * @param kolom column, from 1; 0 when it is about all of it
   */
  public record Melding(String code, int regel, int kolom, String nl, String en) {}

  public Antwoord {
    meldingen = List.copyOf(meldingen);
  }
}
