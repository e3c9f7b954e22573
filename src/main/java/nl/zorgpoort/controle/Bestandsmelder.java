package nl.zorgpoort.controle;

import java.util.Optional;
import nl.zorgpoort.bericht.Recordblok;
import nl.zorgpoort.standaard.Relatie;
import nl.zorgpoort.standaard.Rubriek;

/** Makes the file-level findings of the structure, each with the place that decision 13 gives. */
final class Bestandsmelder {
  private final Standaardcontrole controle;
  private final Bestandscontext context;

  Bestandsmelder(Standaardcontrole controle, Bestandscontext context) {
    this.controle = controle;
    this.context = context;
  }

  /** A finding on a place in the file without a field of its own. */
  void plaats(String soort, Werkblok doel, Plek plek, long van, long tot, String waarde) {
    controle
        .relatie(soort)
        .ifPresent(r -> doel.voegToe(maak(r, plek, Optional.empty(), van, tot, waarde)));
  }

  /** A finding on a record's type. */
  void kenmerk(String soort, Werkblok doel, Plek plek, Optional<String> rubriek) {
    controle
        .relatie(soort)
        .ifPresent(
            r -> {
              String code = r.parameters().getOrDefault(plek.record(), r.retourcode());
              doel.voegToe(
                  new Bevinding(
                      plek.regel(),
                      plek.record(),
                      rubriek,
                      r.regel(),
                      Niveau.BESTAND,
                      Trap.BESTAND,
                      code,
                      plek.offset(),
                      plek.offset() + plek.record().length(),
                      plek.record(),
                      tekst(r)));
            });
  }

  /** A finding on a field, told by a relation of the file. */
  void rubriek(Relatie relatie, Werkblok doel, int i, Rubriek rubriek) {
    Plek plek = plek(doel.records, i);
    long van = plek.offset() + rubriek.begin();
    String waarde = doel.records.tekst(i, rubriek.begin(), rubriek.lengte());
    doel.voegToe(
        maak(relatie, plek, Optional.of(rubriek.nummer()), van, van + rubriek.lengte(), waarde));
  }

  private Bevinding maak(
      Relatie r, Plek plek, Optional<String> rubriek, long van, long tot, String waarde) {
    String aanhef =
        rubriek
            .flatMap(controle.standaard::rubriek)
            .map(v -> context.teksten.geef("rubriek", v.nummer(), v.naam()))
            .orElse("");
    return new Bevinding(
        plek.regel(),
        plek.record(),
        rubriek,
        r.regel(),
        Niveau.BESTAND,
        Trap.BESTAND,
        r.retourcode(),
        van,
        tot,
        waarde,
        aanhef + tekst(r));
  }

  private String tekst(Relatie r) {
    return context.teksten.geef(
        "bestand." + r.soort(), controle.standaard.recordlengte(), controle.standaard.id());
  }

  static Plek plek(Recordblok records, int i) {
    return new Plek(
        records.regel(i),
        records.tekst(i, 0, Math.min(2, records.lengte(i))),
        records.offset(i),
        records.lengte(i));
  }

  /**
   * A record in the file.
   *
   * @param record its first two characters
   * @param lengte its bytes as far as they were read
   */
  record Plek(int regel, String record, long offset, long lengte) {}
}
