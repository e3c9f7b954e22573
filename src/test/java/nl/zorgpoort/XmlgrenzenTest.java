package nl.zorgpoort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

/** How large a message may be is for a site to set; what was decided stays decided. */
class XmlgrenzenTest {
  private static final List<String> KLEINER =
      List.of(
          "--zorgpoort.xml.bericht=20KB",
          "--zorgpoort.xml.document=9KB",
          "--zorgpoort.xml.http=12KB");

  @TempDir Path map;

  private static String factuur(String nummer, int document) throws IOException {
    byte[] pdf = new byte[document];
    System.arraycopy("%PDF-1.4".getBytes(StandardCharsets.US_ASCII), 0, pdf, 0, 8);
    return Registratieproef.voorbeeld("bedrijfszorg-declaratie/factuur.xml")
        .replace("F-2026-0001", nummer)
        .replaceAll(
            "<document>.*</document>",
            "<document>" + Base64.getEncoder().encodeToString(pdf) + "</document>");
  }

  @Test
  void aSmallerLimitRefusesInWordsAndADecisionStandsUnderALargerOne() throws Exception {
    Registratieproef.zetWebportaal(map);
    try (Registratieproef proef = Registratieproef.start(map, KLEINER.toArray(String[]::new))) {
      assertThat(proef.stuur("czo-noord", "past.xml", factuur("G-1", 9 << 10)))
          .doesNotContain("BX");
      assertThat(proef.stuur("czo-noord", "document.xml", factuur("G-2", (9 << 10) + 1)))
          .contains("code=\"BX004\"", "Het document in het bericht is groter dan 9216 bytes.");
      assertThat(proef.stuur("czo-noord", "bericht.xml", factuur("G-3", 8) + " ".repeat(20 << 10)))
          .contains("Het bericht is groter dan 20480 bytes.");
      assertThat(post(proef, 12 << 10)).isEqualTo(202);
      assertThat(post(proef, (12 << 10) + 1)).isEqualTo(413);
      Proefgateway.Loop ruimer =
          Proefgateway.voer(List.of("--zorgpoort.map=" + map), "replay", "--since", "2026-01-01");
      assertThat(ruimer.exitcode()).as(ruimer.stdout() + ruimer.stderr()).isZero();
    }
  }

  private static int post(Registratieproef proef, int grootte) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(proef.web("/berichten"))
                .header("Content-Type", "application/xml")
                .header("Authorization", "Bearer " + Registratieproef.TOKEN)
                .POST(BodyPublishers.ofString("x".repeat(grootte)))
                .build(),
            BodyHandlers.discarding())
        .statusCode();
  }

  @ParameterizedTest
  @CsvSource({
    "0,10MB,16MB",
    "32MB,0,16MB",
    "32MB,24MB,16MB",
    "32MB,10MB,0",
    "32MB,10MB,33MB",
    "1GB,10MB,16MB",
    "-1MB,10MB,16MB"
  })
  void limitsThatDoNotFitAreRefusedAtTheStart(String bericht, String document, String http) {
    assertThatThrownBy(
            () ->
                new Xmlinstellingen(
                    DataSize.parse(bericht), DataSize.parse(document), DataSize.parse(http)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
