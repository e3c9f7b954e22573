package nl.zorgpoort.bedrijfszorg.declaratie;

import java.util.List;
import java.util.Optional;

/**
 * What a rule may look at.
 *
 * @param eerder the lines of this invoice before this one, as decided
 */
record Situatie(
    Factuur factuur,
    Registratiefeiten registraties,
    Declaratiehistorie historie,
    List<Regelbesluit> eerder) {

  /** The registration, when this provider may know about it. */
  Optional<Registratie> eigen(Declaratie d) {
    return registraties
        .metId(d.registratie())
        .filter(r -> r.aanbieder().equals(factuur.aanbieder()));
  }

  long gedeclareerd(String registratie) {
    return eerder.stream()
        .filter(r -> r.declaratie().registratie().equals(registratie))
        .mapToLong(Regelbesluit::bruto)
        .reduce(historie.toegekendBruto(registratie), Math::addExact);
  }

  Optional<EerdereDeclaratie> debet(String referentie) {
    return historie.metReferentie(factuur.aanbieder(), referentie);
  }

  Optional<String> gecrediteerdDoor(EerdereDeclaratie debet) {
    return debet
        .gecrediteerd()
        .or(
            () ->
                eerder.stream()
                    .filter(Regelbesluit::toegekend)
                    .map(Regelbesluit::declaratie)
                    .filter(d -> d.credit().equals(Optional.of(debet.declaratie().referentie())))
                    .map(Declaratie::referentie)
                    .findFirst());
  }

  boolean inDezeFactuur(String referentie) {
    return factuur.declaraties().stream()
        .anyMatch(d -> d.credit().isEmpty() && d.referentie().equals(referentie));
  }
}
