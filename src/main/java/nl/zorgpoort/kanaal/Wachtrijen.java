package nl.zorgpoort.kanaal;

import nl.zorgpoort.verwerking.intake.Postvak.Wachtend;
import nl.zorgpoort.verwerking.intake.Postvakmelding;
import org.apache.camel.ExchangePattern;
import org.apache.camel.ProducerTemplate;

/** Puts nudges of a channel in the queues that the routes read; never waits and never throws. */
public final class Wachtrijen implements Postvakmelding {
  private static final String POSTVAK = "{{zorgpoort.wachtrij.postvak}}";
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

  /** A failure ends up in the exchange; then the sweeper does what is left. */
  private void stuur(String wachtrij, Object melding) {
    camel.send(
        wachtrij, ExchangePattern.InOnly, exchange -> exchange.getMessage().setBody(melding));
  }
}
