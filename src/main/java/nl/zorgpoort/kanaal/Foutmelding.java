package nl.zorgpoort.kanaal;

import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import nl.zorgpoort.verwerking.herstel.Mislukking;
import nl.zorgpoort.verwerking.herstel.Oorzaak;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Called by the error policy each time a step fails, before it is tried again. A body that is an id
 * names the delivery whose failure counts. Messages of exceptions never reach the log: they quote
 * what a driver or parser choked on, and that may be a BSN.
 */
public final class Foutmelding implements Processor {
  private static final Logger LOG = LoggerFactory.getLogger(Foutmelding.class);

  private final Mislukking mislukking;
  private final BooleanSupplier draait;
  private final Predicate<Throwable> onherstelbaar;
  private final Runnable einde;

  /**
   * @param onherstelbaar whether this process cannot go on after such a failure
   * @param einde ends the process, so that who watches it starts it again
   * @param draait false once the gateway is closing: then a step that loses its database did not
   *     fail, and is done at the next start
   */
  public Foutmelding(
      Mislukking mislukking,
      BooleanSupplier draait,
      Predicate<Throwable> onherstelbaar,
      Runnable einde) {
    this.mislukking = mislukking;
    this.draait = draait;
    this.onherstelbaar = onherstelbaar;
    this.einde = einde;
  }

  @Override
  public void process(Exchange exchange) {
    if (!draait.getAsBoolean()) {
      LOG.info("Afgebroken bij het stoppen: {}", exchange.getFromRouteId());
      return;
    }
    Throwable fout =
        Objects.requireNonNull(
            exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class), "no exception");
    String oorzaak = Oorzaak.van(fout);
    if (onherstelbaar.test(fout)) {
      LOG.error("De databank is verloren, de gateway stopt; start hem opnieuw: {}", oorzaak);
      einde.run();
    } else if (exchange.getMessage().getBody() instanceof UUID id) {
      LOG.warn("Aanlevering {} mislukt in {}: {}", id, exchange.getFromRouteId(), oorzaak);
      if (mislukking.tel(id, fout)) {
        LOG.error("Aanlevering {} in storing", id);
      }
    } else {
      LOG.warn("Mislukt in {}: {}", exchange.getFromRouteId(), oorzaak);
    }
  }
}
