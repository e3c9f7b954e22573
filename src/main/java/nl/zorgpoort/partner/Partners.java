package nl.zorgpoort.partner;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All partners of this installation, found by account. Immutable. */
public final class Partners {

  /** An account and whose it is. */
  public record Inschrijving(Partner partner, Account account) {}

  private final List<Partner> partners;
  private final Map<String, Inschrijving> opAccount;

  /**
   * @throws PartnerFout when two accounts have the same name
   */
  public Partners(Collection<Partner> partners) {
    this.partners = List.copyOf(partners);
    this.opAccount = new LinkedHashMap<>();
    for (var partner : this.partners) {
      partner.accounts().forEach(account -> schrijfIn(new Inschrijving(partner, account)));
    }
  }

  private void schrijfIn(Inschrijving nieuw) {
    var eerder = opAccount.putIfAbsent(nieuw.account().naam(), nieuw);
    if (eerder != null) {
      throw new PartnerFout(
          List.of(
              "account '%s' staat bij partner '%s' en bij partner '%s'"
                  .formatted(
                      nieuw.account().naam(), eerder.partner().naam(), nieuw.partner().naam())));
    }
  }

  /** In the order in which they were given. */
  public List<Partner> alle() {
    return partners;
  }

  /** Names of all accounts. */
  public Set<String> accounts() {
    return Set.copyOf(opAccount.keySet());
  }

  /**
   * The account that has a token.
   *
   * @param sha256 of the token, lower-case hex
   */
  public Optional<Inschrijving> metToken(String sha256) {
    return opAccount.values().stream()
        .filter(van -> van.account().tokens().contains(sha256))
        .findFirst();
  }

  /**
   * How a CZO wants registrations.
   *
   * @throws IllegalStateException when this account is none
   */
  public Registratiekanaal czo(String account) {
    return zoek(account)
        .flatMap(van -> van.account().registraties())
        .orElseThrow(() -> new IllegalStateException("no CZO " + account));
  }

  public Optional<Inschrijving> zoek(String account) {
    return Optional.ofNullable(opAccount.get(account));
  }
}
