package nl.zorgpoort.kanaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.zorgpoort.verwerking.Aanleveringen;
import nl.zorgpoort.verwerking.herstel.Mislukking;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.Mockito;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FoutmeldingTest {
  private static Exchange mislukt(Object body) {
    Exchange exchange = new DefaultExchange(new DefaultCamelContext());
    exchange.getMessage().setBody(body);
    exchange.setProperty(Exchange.EXCEPTION_CAUGHT, new IOException("999911120 in a message"));
    return exchange;
  }

  private final AtomicInteger stoppen = new AtomicInteger();

  private static Mislukking mislukking(Aanleveringen aanleveringen) {
    return new Mislukking(aanleveringen, () -> Instant.EPOCH);
  }

  @Test
  void whatIsBrokenOffByStoppingIsNoFailure(CapturedOutput uitvoer) {
    Aanleveringen aanleveringen = Mockito.mock(Aanleveringen.class);
    new Foutmelding(mislukking(aanleveringen), () -> false, fout -> true, stoppen::incrementAndGet)
        .process(mislukt(UUID.randomUUID()));
    Mockito.verifyNoInteractions(aanleveringen);
    assertThat(uitvoer.getOut()).doesNotContain("WARN");
  }

  @Test
  void aFailureIsLoggedWithoutItsMessage(CapturedOutput uitvoer) {
    Aanleveringen aanleveringen = Mockito.mock(Aanleveringen.class);
    new Foutmelding(mislukking(aanleveringen), () -> true, fout -> false, stoppen::incrementAndGet)
        .process(mislukt("geen aanlevering"));
    assertThat(uitvoer.getOut())
        .contains("WARN", "java.io.IOException")
        .doesNotContain("999911120");
  }

  @Test
  void aLostDatabaseEndsTheProcessAndCountsForNoDelivery(CapturedOutput uitvoer) {
    Aanleveringen aanleveringen = Mockito.mock(Aanleveringen.class);
    new Foutmelding(mislukking(aanleveringen), () -> true, fout -> true, stoppen::incrementAndGet)
        .process(mislukt(UUID.randomUUID()));
    Mockito.verifyNoInteractions(aanleveringen);
    assertThat(stoppen).hasValue(1);
    assertThat(uitvoer.getOut()).contains("start hem opnieuw").doesNotContain("999911120");
  }
}
