package nl.zorgpoort;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.zorgpoort.verwerking.intake.Intake;
import org.springframework.context.SmartLifecycle;

/**
 * Before routes and channels open: finish what an earlier run left, then the demo deliveries. They
 * open later, so nothing else is being taken in or decided.
 */
final class Opstart implements SmartLifecycle {
  private final Instellingen instellingen;
  private final Intake intake;
  private final Demo demo;
  private volatile boolean gestart;

  Opstart(Instellingen instellingen, Intake intake, Demo demo) {
    this.instellingen = instellingen;
    this.intake = intake;
    this.demo = demo;
  }

  @Override
  public void start() {
    try {
      intake.herstelNaStart();
      if (instellingen.demo()) {
        demo.speel();
      }
      gestart = true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
