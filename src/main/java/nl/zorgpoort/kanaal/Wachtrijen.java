package nl.zorgpoort.kanaal;

import java.util.UUID;
import nl.zorgpoort.verwerking.intake.Postvak.Wachtend;
import nl.zorgpoort.verwerking.intake.Postvakmelding;
import nl.zorgpoort.verwerking.loket.Loket;
import org.apache.camel.ExchangePattern;
import org.apache.camel.ProducerTemplate;

/** Puts nudges of a channel in the queues that the routes read; never waits and never throws. */
public final class Wachtrijen implements Postvakmelding, Loket.Melding {
  private static final String POSTVAK = "{{zorgpoort.wachtrij.postvak}}";
  private static final String ONTVANGEN = "{{zorgpoort.wachtrij.ontvangen}}";
  private static final String GELEZEN = "{{zorgpoort.wachtrij.gelezen}}";

  private final ProducerTemplate camel;

  public Wachtrijen(ProducerTemplate camel) {
    this.camel = camel;
  }

  @Override
  public void gesloten(String account, String bestandsnaam) {
    stuur(POSTVAK, new Wachtend(account, bestandsnaam));
  }

  @Override
  public void gelezen(String account, String bestandsnaam) {
    stuur(GELEZEN, new Gelezen(account, bestandsnaam));
  }

  @Override
  public void ontvangen(UUID id) {
    stuur(ONTVANGEN, id);
  }

  /** A failure ends up in the exchange; then the sweeper does what is left. */
  private void stuur(String wachtrij, Object melding) {
    camel.send(
        wachtrij, ExchangePattern.InOnly, exchange -> exchange.getMessage().setBody(melding));
  }
}
