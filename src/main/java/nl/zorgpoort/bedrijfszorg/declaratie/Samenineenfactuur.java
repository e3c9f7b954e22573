package nl.zorgpoort.bedrijfszorg.declaratie;

import java.util.Optional;

/** A debit line and its credit line never stand in one invoice; both are rejected. */
final class Samenineenfactuur implements Regel {
  @Override
  public Optional<Melding> beoordeel(Declaratie d, Situatie s) {
    boolean samen =
        d.credit().isPresent()
            ? d.credit().filter(s::debetInDezeFactuur).isPresent()
            : s.creditInDezeFactuur(d.referentie());
    return samen ? Optional.of(Melding.van("BZ065")) : Optional.empty();
  }
}
