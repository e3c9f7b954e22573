package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import java.util.Optional;

/**
 * Care that was granted is not declared again without a credit: by the same declarant (rule F08,
 * and F07 by what counts), nor by another (rule G11).
 */
final class AlToegekend implements Inhoudsregel {
  private final String id;
  private final boolean zelfdeDeclarant;

  private AlToegekend(String id, boolean zelfdeDeclarant) {
    this.id = id;
    this.zelfdeDeclarant = zelfdeDeclarant;
  }

  /** Rule F08. */
  static AlToegekend zelfde() {
    return new AlToegekend("F08", true);
  }

  /** Rule G11. */
  static AlToegekend ander() {
    return new AlToegekend("G11", false);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Optional<Oordeel> beoordeel(Declaratieregel regel, Naslag naslag) {
    String declarant = naslag.bestand().declarant();
    return naslag
        .dossier(regel.persoon())
        .historie()
        .tellendMet(Prestatiesleutel.van(regel))
        .filter(r -> r.declarant().equals(declarant) == zelfdeDeclarant)
        .findFirst()
        .map(this::oordeel);
  }

  /** What another declarant calls its line is not ours to tell. */
  private Oordeel oordeel(EerdereRegel eerder) {
    return new Oordeel(
        "0587",
        "prestatie",
        id + ".al-toegekend",
        zelfdeDeclarant
            ? Verwijzing.waarden(eerder, eerder.referentie(), Woorden.euro(eerder.toegekend()))
            : Verwijzing.waarden(eerder),
        List.of(Verwijzing.vergeleken(eerder)));
  }
}
