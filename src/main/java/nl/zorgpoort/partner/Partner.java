package nl.zorgpoort.partner;

import java.util.List;

/**
 * An organisation that messages are exchanged with.
 *
 * @param naam short name, also that of its file
 * @param titel name for people
 * @param omgeving which messages it may send
 * @param rol what we are to it
 * @param taal language of its reports and mails: {@code nl} or {@code en}
 */
public record Partner(
    String naam, String titel, Omgeving omgeving, Rol rol, String taal, List<Account> accounts) {
  public Partner {
    accounts = List.copyOf(accounts);
  }
}
