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
  /** After so many attempts that others overtook, the sweeper tries again later. */
  private static final int MEESTE_KEREN = 5;

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
   * Decides a delivery that is Gecontroleerd and whose turn it is; does nothing otherwise. It may
   * have to wait for another, or be put aside because there is nothing to decide with.
   *
   * @param op moment of decision; its day in Amsterdam becomes 0182
   */
  public void beoordeelOp(UUID id, Instant op) throws IOException {
    for (int keer = 1; !probeer(id, op, keer == MEESTE_KEREN); keer++) {}
  }

  /** Whether this was not an attempt that another decision overtook; of the last that is thrown. */
  private boolean probeer(UUID id, Instant op, boolean laatste) throws IOException {
    try {
      beslis(aanleveringen.haal(id), op);
      return true;
    } catch (PogingVerlopen e) {
      if (!e.ingehaald() || laatste) {
        throw e;
      }
      return false;
    }
  }

  private void beslis(Aanlevering aanlevering, Instant op) throws IOException {
    if (aanlevering.staat() == Staat.GECONTROLEERD
        && boek.aanDeBeurt(aanlevering)
        && !boek.houdVast(aanlevering, klok.instant())) {
      Optional<Poging> poging = boek.begin(aanlevering, klok.instant());
      if (poging.isPresent()) {
        voltooi(aanlevering, poging.get(), op);
      }
    }
  }

  private void voltooi(Aanlevering aanlevering, Poging poging, Instant op) throws IOException {
    try {
      Besluit besluit = besluitvorming.besluit(aanlevering, poging, op);
      stappen.na(Stap.REGELS);
      boek.maakDefinitief(poging, besluit, klok.instant());
      stappen.na(Stap.BEOORDEELD);
    } catch (WachtOpStoring wacht) {
      boek.wacht(poging, wacht.volgnummer(), klok.instant());
    } catch (GeenControleset geen) {
      aanleveringen.legOpzij(aanlevering.id(), geen.reden(), klok.instant());
    }
  }

  /** The delivery whose turn it is now that this one is decided: none or one. */
  public List<UUID> volgende(UUID id) {
    return boek.volgende(aanleveringen.haal(id).uzovi()).stream().toList();
  }
}
