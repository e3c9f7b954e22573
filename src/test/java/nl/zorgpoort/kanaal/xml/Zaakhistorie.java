package nl.zorgpoort.kanaal.xml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zorgpoort.bedrijfszorg.declaratie.Besluit;
import nl.zorgpoort.bedrijfszorg.declaratie.Declaratie;
import nl.zorgpoort.bedrijfszorg.declaratie.Declaratiehistorie;
import nl.zorgpoort.bedrijfszorg.declaratie.EerdereDeclaratie;
import nl.zorgpoort.bedrijfszorg.declaratie.Regelbesluit;

/** What the earlier invoices of a case left behind. */
final class Zaakhistorie implements Declaratiehistorie {
  private final Map<String, Long> bruto = new HashMap<>();
  private final Map<String, EerdereDeclaratie> regels = new HashMap<>();
  private final Set<String> facturen = new HashSet<>();

  /** Nothing stays of an invoice that was refused as a whole. */
  void neem(Besluit besluit) {
    if (!besluit.meldingen().isEmpty()) {
      return;
    }
    String aanbieder = besluit.factuur().aanbieder();
    facturen.add(aanbieder + "/" + besluit.factuur().nummer());
    for (Regelbesluit r : besluit.regels()) {
      Declaratie d = r.declaratie();
      bruto.merge(d.registratie(), r.bruto(), Math::addExact);
      regels.putIfAbsent(
          aanbieder + "/" + d.referentie(),
          new EerdereDeclaratie(d, r.toegekend(), Optional.empty()));
      if (r.toegekend()) {
        d.credit()
            .ifPresent(
                debet ->
                    regels.computeIfPresent(
                        aanbieder + "/" + debet,
                        (ref, e) ->
                            new EerdereDeclaratie(
                                e.declaratie(), true, Optional.of(d.referentie()))));
      }
    }
  }

  @Override
  public long toegekendBruto(String registratie) {
    return bruto.getOrDefault(registratie, 0L);
  }

  @Override
  public Optional<EerdereDeclaratie> metReferentie(String aanbieder, String referentie) {
    return Optional.ofNullable(regels.get(aanbieder + "/" + referentie));
  }

  @Override
  public boolean factuurGebruikt(String aanbieder, String nummer) {
    return facturen.contains(aanbieder + "/" + nummer);
  }
}
