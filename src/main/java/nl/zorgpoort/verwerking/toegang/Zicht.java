package nl.zorgpoort.verwerking.toegang;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgpoort.partner.Account;
import nl.zorgpoort.partner.Partners;
import nl.zorgpoort.verwerking.Aanlevering;

/**
 * Which deliveries somebody may see.
 *
 * @param accounts only those of these accounts; absent for all
 * @param regios only those of these care offices; absent for all
 */
public record Zicht(Optional<Set<String>> accounts, Optional<Set<String>> regios) {
  public Zicht {
    accounts = accounts.map(Set::copyOf);
    regios = regios.map(Set::copyOf);
  }

  /** A provider sees what it sent itself; the care office what is of its regions. */
  public static Zicht van(Gebruiker gebruiker, Partners partners) {
    Optional<Set<String>> accounts =
        gebruiker
            .partner()
            .map(
                naam ->
                    partners.alle().stream()
                        .filter(partner -> partner.naam().equals(naam))
                        .flatMap(partner -> partner.accounts().stream())
                        .map(Account::naam)
                        .collect(Collectors.toUnmodifiableSet()));
    Optional<Set<String>> regios =
        gebruiker.regios().contains(Gebruiker.ALLE)
            ? Optional.empty()
            : Optional.of(gebruiker.regios());
    return new Zicht(accounts, regios);
  }

  /** Whether this delivery is among them. */
  public boolean omvat(Aanlevering aanlevering) {
    return accounts.map(deze -> deze.contains(aanlevering.account())).orElse(true)
        && regios.map(deze -> deze.contains(aanlevering.uzovi())).orElse(true);
  }
}
