package nl.zorgpoort.bedrijfszorg.declaratie;

import java.util.Optional;

/** A credit line names an earlier debit line of the provider. */
final class Creditonbekend implements Regel {
  @Override
  public Optional<Melding> beoordeel(Declaratie d, Situatie s) {
    return d.credit()
            .filter(c -> !s.debetInDezeFactuur(c))
            .filter(c -> s.debet(c).filter(e -> e.declaratie().credit().isEmpty()).isEmpty())
            .isPresent()
        ? Optional.of(Melding.van("BZ060", d.credit().orElse("")))
        : Optional.empty();
  }
}
