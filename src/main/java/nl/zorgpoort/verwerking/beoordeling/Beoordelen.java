package nl.zorgpoort.verwerking.beoordeling;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.Aanleveringen;
import nl.zorgpoort.verwerking.Staat;
import nl.zorgpoort.verwerking.Stap;
import nl.zorgpoort.verwerking.Stappen;

/**
 * Decides deliveries: per care office one at a time and in order of intake. Every attempt stages
 * all it has under its own token; one small transaction makes it final.
 */
public final class Beoordelen {
  private final Aanleveringen aanleveringen;
  private final Beslisboek boek;
  private final Besluitvorming besluitvorming;
  private final Stappen stappen;
  private final InstantSource klok;

  public Beoordelen(
      Aanleveringen aanleveringen,
      Beslisboek boek,
      Besluitvorming besluitvorming,
      Stappen stappen,
      InstantSource klok) {
    this.aanleveringen = aanleveringen;
    this.boek = boek;
    this.besluitvorming = besluitvorming;
    this.stappen = stappen;
    this.klok = klok;
  }

  /** Decides a delivery now, if it is its turn. */
  public void beoordeel(UUID id) throws IOException {
    beoordeelOp(id, klok.instant());
  }

  /**
   * Decides a delivery that is Gecontroleerd and whose turn it is; does nothing otherwise.
   *
   * @param op moment of decision; its day in Amsterdam becomes 0182
   */
  public void beoordeelOp(UUID id, Instant op) throws IOException {
    Aanlevering aanlevering = aanleveringen.haal(id);
    if (aanlevering.staat() == Staat.GECONTROLEERD && boek.aanDeBeurt(aanlevering)) {
      Optional<Poging> poging = boek.begin(aanlevering, klok.instant());
      if (poging.isPresent()) {
        voltooi(aanlevering, poging.get(), op);
      }
    }
  }

  private void voltooi(Aanlevering aanlevering, Poging poging, Instant op) throws IOException {
    Besluit besluit = besluitvorming.besluit(aanlevering, poging, op);
    stappen.na(Stap.REGELS);
    boek.maakDefinitief(poging, besluit, klok.instant());
    stappen.na(Stap.BEOORDEELD);
  }

  /** The delivery whose turn it is now that this one is decided: none or one. */
  public List<UUID> volgende(UUID id) {
    return boek.volgende(aanleveringen.haal(id).uzovi()).stream().toList();
  }
}
