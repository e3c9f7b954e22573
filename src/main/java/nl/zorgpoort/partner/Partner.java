package nl.zorgpoort.partner;

import java.util.List;
import java.util.Optional;

/**
 * An organisation that messages are exchanged with.
 *
 * @param naam short name, also that of its file
 * @param titel name for people
 * @param omgeving which messages it may send
 * @param rol what we are to it
 * @param doorsturen account of who pays, that sound messages are passed on to; present exactly when
 *     we are a portal to it
 * @param taal language of its reports and mails: {@code nl} or {@code en}
 */
public record Partner(
    String naam,
    String titel,
    Omgeving omgeving,
    Rol rol,
    Optional<String> doorsturen,
    String taal,
    List<Account> accounts) {
  public Partner {
    accounts = List.copyOf(accounts);
  }

  /** A partner that we are not a portal to. */
  public Partner(
      String naam, String titel, Omgeving omgeving, Rol rol, String taal, List<Account> accounts) {
    this(naam, titel, omgeving, rol, Optional.empty(), taal, accounts);
  }
}
