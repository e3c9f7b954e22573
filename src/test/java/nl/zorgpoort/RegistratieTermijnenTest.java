package nl.zorgpoort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What time does to registrations. */
@ExtendWith(OutputCaptureExtension.class)
class RegistratieTermijnenTest {
  @TempDir Path map;

  private static String aanvraag(String kenmerk) throws IOException {
    return Registratieproef.voorbeeld("bedrijfszorg-registratie/aanvraag.xml")
        .replace("WL-2026-0001", kenmerk);
  }

  @Test
  void whatIsNotFetchedIsSignalledOnceAndWhoDoesNotAnswerIsErased(CapturedOutput uitvoer)
      throws Exception {
    try (Registratieproef proef = Registratieproef.start(map)) {
      String geleverd = proef.geleverd(aanvraag("TIJD-1"));
      String stil =
          Registratieproef.registratie(
              proef.stuur(
                  "loket",
                  "stil.xml",
                  aanvraag("TIJD-2").replace("Sanne", "Yfke").replace("sanne.", "yfke.")));
      Toestemmingpoort.wachtTot("mail", () -> proef.mail(stil).isPresent());

      proef.laatVerlopen(Duration.ofDays(6));
      Toestemmingpoort.wachtTot("signal", () -> signalen(geleverd).size() == 1);
      Path signaal = signalen(geleverd).get(0);
      assertThat(Files.readString(signaal))
          .contains("To: registraties@czo-noord.example")
          .contains(geleverd)
          .doesNotContain("Sanne");
      assertThat(uitvoer.getOut()).contains("Registratie " + geleverd + " is niet opgehaald");

      proef.laatVerlopen(Duration.ofDays(9));
      assertThat(proef.wachtOp("loket", "status_" + stil + "_1.xml"))
          .contains("<staat>toestemming-verlopen</staat>");
      Toestemmingpoort.wachtTot("erasure", () -> new Doorzoeker(proef).waarin("yfke").isEmpty());
      assertThat(signalen(geleverd)).hasSize(1);
      assertThat(signalen(stil)).isEmpty();
    }
  }

  private List<Path> signalen(String registratie) {
    try (Stream<Path> mails = Files.list(map.resolve("mail"))) {
      return mails
          .filter(p -> p.getFileName().toString().startsWith("signaal_" + registratie + "_"))
          .filter(p -> p.toString().endsWith(".eml"))
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
