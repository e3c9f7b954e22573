package nl.zorgpoort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import nl.zorgpoort.verwerking.intake.Intake;
import nl.zorgpoort.verwerking.naslag.Controlesets;
import nl.zorgpoort.verwerking.uitgaand.Registratiepost;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Before routes and channels open: finish what an earlier run left, then the demo data and its
 * deliveries. They open later, so nothing else is being taken in or decided.
 */
final class Opstart implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Opstart.class);

  private final Instellingen instellingen;
  private final Intake intake;
  private final Registratiepost registratiepost;
  private final Demonaslag demonaslag;
  private final Demo demo;
  private final Controlesets controlesets;
  private final InstantSource klok;
  private volatile boolean gestart;

  Opstart(
      Instellingen instellingen,
      Intake intake,
      Registratiepost registratiepost,
      Demonaslag demonaslag,
      Demo demo,
      Controlesets controlesets,
      InstantSource klok) {
    this.instellingen = instellingen;
    this.intake = intake;
    this.registratiepost = registratiepost;
    this.demonaslag = demonaslag;
    this.demo = demo;
    this.controlesets = controlesets;
    this.klok = klok;
  }

  @Override
  public void start() {
    try {
      intake.herstelNaStart();
      registratiepost.herstelNaStart();
      if (instellingen.demo()) {
        demonaslag.laad();
        demo.speel();
      }
      waarschuw();
      gestart = true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void waarschuw() {
    if (controlesets.geldendOp(klok.instant()).isEmpty()) {
      LOG.warn(
          "Er geldt geen controleset: over de inhoud kan niets beslist worden. Lees er een in met"
              + " zorgpoort import controleset MAP --auteur NAAM --reden TEKST --ingang MOMENT");
    }
  }

  @Override
  public void stop() {
    gestart = false;
  }

  @Override
  public boolean isRunning() {
    return gestart;
  }

  /** Before the web server and Camel. */
  @Override
  public int getPhase() {
    return 0;
  }
}
