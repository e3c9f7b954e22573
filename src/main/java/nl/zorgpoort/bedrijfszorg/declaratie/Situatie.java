package nl.zorgpoort.bedrijfszorg.declaratie;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a rule may look at; grows with every line that was decided. */
final class Situatie {
  private final Factuur factuur;
  private final Registratiefeiten registraties;
  private final Declaratiehistorie historie;
  private final Set<String> debetreferenties = new HashSet<>();
  private final Set<String> creditdoelen = new HashSet<>();
  private final Set<String> gebruikt = new HashSet<>();
  private final Map<String, Long> bruto = new HashMap<>();
  private final Map<String, String> gecrediteerd = new HashMap<>();

  Situatie(Factuur factuur, Registratiefeiten registraties, Declaratiehistorie historie) {
    this.factuur = factuur;
    this.registraties = registraties;
    this.historie = historie;
    for (Declaratie d : factuur.declaraties()) {
      d.credit().ifPresent(creditdoelen::add);
      if (d.credit().isEmpty()) {
        debetreferenties.add(d.referentie());
      }
    }
  }

  /** The next line was decided so. */
  void voegToe(Regelbesluit besluit) {
    Declaratie d = besluit.declaratie();
    gebruikt.add(d.referentie());
    bruto.merge(d.registratie(), besluit.bruto(), Math::addExact);
    if (besluit.toegekend()) {
      d.credit().ifPresent(debet -> gecrediteerd.putIfAbsent(debet, d.referentie()));
    }
  }

  Factuur factuur() {
    return factuur;
  }

  Registratiefeiten registraties() {
    return registraties;
  }

  /** The registration, when this provider may know about it. */
  Optional<Registratie> eigen(Declaratie d) {
    return registraties
        .metId(d.registratie())
        .filter(r -> r.aanbieder().equals(factuur.aanbieder()));
  }

  long gedeclareerd(String registratie) {
    return Math.addExact(historie.toegekendBruto(registratie), bruto.getOrDefault(registratie, 0L));
  }

  Optional<EerdereDeclaratie> debet(String referentie) {
    return historie.metReferentie(factuur.aanbieder(), referentie);
  }

  Optional<String> gecrediteerdDoor(EerdereDeclaratie debet) {
    return debet
        .gecrediteerd()
        .or(() -> Optional.ofNullable(gecrediteerd.get(debet.declaratie().referentie())));
  }

  boolean eerderGebruikt(String referentie) {
    return gebruikt.contains(referentie);
  }

  boolean debetInDezeFactuur(String referentie) {
    return debetreferenties.contains(referentie);
  }

  boolean creditInDezeFactuur(String referentie) {
    return creditdoelen.contains(referentie);
  }
}
