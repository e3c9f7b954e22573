package nl.zorgpoort.verwerking.herstel;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import nl.zorgpoort.verwerking.Aanleveringen;
import nl.zorgpoort.verwerking.Staat;
import nl.zorgpoort.verwerking.beoordeling.Beslisboek;
import nl.zorgpoort.verwerking.beoordeling.Poging;
import nl.zorgpoort.verwerking.intake.Intake;
import nl.zorgpoort.verwerking.intake.Postvak;
import nl.zorgpoort.verwerking.intake.Postvak.Wachtend;

/**
 * The sweeper: compares states with what should have happened, and finds what is left to do. It is
 * why a lost or repeated nudge changes nothing.
 */
public final class Veger {
  private static final int HOOGSTENS = 500;

  private final Postvak postvak;
  private final Intake intake;
  private final Aanleveringen aanleveringen;
  private final Beslisboek beslisboek;
  private final Rust rust;
  private final InstantSource klok;

  /**
   * When something counts as left lying.
   *
   * @param bestand unchanged in an inbox
   * @param staat in one state
   */
  public record Rust(Duration bestand, Duration staat) {}

  public Veger(
      Postvak postvak,
      Intake intake,
      Aanleveringen aanleveringen,
      Beslisboek beslisboek,
      Rust rust,
      InstantSource klok) {
    this.postvak = postvak;
    this.intake = intake;
    this.aanleveringen = aanleveringen;
    this.beslisboek = beslisboek;
    this.rust = rust;
    this.klok = klok;
  }

  /** Files in inboxes that nobody told us about. */
  public List<Wachtend> bestanden() throws IOException {
    return postvak.rustend(rust.bestand());
  }

  /** Deliveries to check. */
  public List<UUID> ontvangen() {
    return rustend(Staat.ONTVANGEN);
  }

  /** Deliveries to decide, in order of intake. */
  public List<UUID> gecontroleerd() {
    return rustend(Staat.GECONTROLEERD);
  }

  /** Deliveries to answer. */
  public List<UUID> beoordeeld() {
    return rustend(Staat.BEOORDEELD);
  }

  /**
   * Finishes broken-off claims, wakes deliveries whose wait is over, and removes what no delivery
   * and no decision needs.
   */
  public void ruimOp() throws IOException {
    intake.herstel();
    beslisboek.wek(klok.instant());
    for (Poging poging : beslisboek.dood(HOOGSTENS)) {
      beslisboek.ruimOp(poging);
    }
  }

  private List<UUID> rustend(Staat staat) {
    return aanleveringen.rustend(staat, klok.instant().minus(rust.staat()), HOOGSTENS);
  }
}
