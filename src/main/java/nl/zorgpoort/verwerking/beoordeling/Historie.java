package nl.zorgpoort.verwerking.beoordeling;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.controle.Niveau;
import nl.zorgpoort.controle.Trap;
import nl.zorgpoort.declaratie.Voorloop;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Rubriek;
import nl.zorgpoort.verwerking.Aanlevering;

/** Rejects a file for what was decided before it: the same bytes (C17), else the same invoice. */
final class Historie {
  private static final int BEWAARJAREN = 5;

  private final Geschiedenis geschiedenis;
  private final long grootboek;

  /**
   * @param grootboek decisions up to this number of the ledger count
   */
  Historie(Geschiedenis geschiedenis, long grootboek) {
    this.geschiedenis = geschiedenis;
    this.grootboek = grootboek;
  }

  Optional<Bevinding> toets(
      Aanlevering aanlevering, Voorloop voorloop, Berichtstandaard standaard) {
    if (geschiedenis.zelfdeBytes(aanlevering, grootboek)) {
      return Optional.of(zelfdeBestand());
    }
    return voorloop
        .partij()
        .filter(partij -> factuurGebruikt(aanlevering, partij, voorloop.factuurnummer()))
        .map(p -> zelfdeFactuur(standaard.rol("factuurnummer"), voorloop.factuurnummer()));
  }

  private boolean factuurGebruikt(Aanlevering aanlevering, String partij, String nummer) {
    Instant sinds =
        aanlevering.ontvangenOp().atOffset(ZoneOffset.UTC).minusYears(BEWAARJAREN).toInstant();
    return !nummer.isEmpty()
        && geschiedenis.factuurGebruikt(aanlevering, partij, nummer, sinds, grootboek);
  }

  private static Bevinding zelfdeBestand() {
    return bevinding(
        Optional.empty(),
        "C17",
        "8067",
        0,
        0,
        "",
        "Dit bestand is eerder aangeleverd en beoordeeld.");
  }

  private static Bevinding zelfdeFactuur(Rubriek rubriek, String nummer) {
    return bevinding(
        Optional.of(rubriek.nummer()),
        "C13",
        rubriek.retourcode(),
        rubriek.begin(),
        rubriek.einde(),
        nummer,
        "Dit factuurnummer is in de afgelopen vijf jaar al gebruikt door dezelfde partij.");
  }

  private static Bevinding bevinding(
      Optional<String> rubriek,
      String regelId,
      String retourcode,
      long van,
      long tot,
      String waarde,
      String bericht) {
    return new Bevinding(
        1,
        "01",
        rubriek,
        regelId,
        Niveau.BESTAND,
        Trap.INHOUD,
        retourcode,
        van,
        tot,
        waarde,
        bericht);
  }
}
