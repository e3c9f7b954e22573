package nl.zorgpoort.bedrijfszorg.declaratie;

import java.util.Locale;
import java.util.Optional;

/** Only listed interventions, each at its own policy, and only with the employee's agreement. */
final class Ontdubbelbaar implements Regel {
  @Override
  public Optional<Melding> beoordeel(Declaratie d, Situatie s) {
    if (d.ontdubbeld() == 0) {
      return Optional.empty();
    }
    Optional<Registratie> registratie = s.eigen(d);
    if (registratie.isEmpty()) {
      return Optional.empty();
    }
    Optional<Polis> polis = registratie.get().polis();
    if (polis.isEmpty()) {
      return Optional.of(Melding.van("BZ042", d.interventie()));
    }
    if (!polis.equals(d.polis())) {
      return Optional.of(Melding.van("BZ043", polis.get().name().toLowerCase(Locale.ROOT)));
    }
    return d.akkoord() ? Optional.empty() : Optional.of(Melding.van("BZ044"));
  }
}
