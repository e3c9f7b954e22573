package nl.zorgpoort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Requests by HTTP, with a token. */
class BerichtenloketTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Registratieproef proef;

  @BeforeAll
  static void start() throws IOException {
    proef = Registratieproef.gedeeld();
  }

  private static HttpResponse<String> post(String token, BodyPublisher inhoud) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(proef.web("/berichten"))
            .header("Content-Type", "application/xml")
            .header("Authorization", "Bearer " + token)
            .POST(inhoud)
            .build(),
        BodyHandlers.ofString());
  }

  private static HttpResponse<String> haal(String token, String pad) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(proef.web(pad)).header("Authorization", "Bearer " + token).build(),
        BodyHandlers.ofString());
  }

  private static String aanvraag(String kenmerk) throws IOException {
    return Registratieproef.voorbeeld("bedrijfszorg-registratie/aanvraag.xml")
        .replace("WL-2026-0001", kenmerk);
  }

  @Test
  void aRequestIsAcceptedAndItsAnswerStandsAtTheAddressThatIsGiven() throws Exception {
    HttpResponse<String> aangenomen =
        post(Registratieproef.TOKEN, BodyPublishers.ofString(aanvraag("HTTP-1")));
    assertThat(aangenomen.statusCode()).isEqualTo(202);
    String adres = aangenomen.headers().firstValue("Location").orElseThrow();
    Toestemmingpoort.wachtTot("answer", () -> status(adres) == 200);
    HttpResponse<String> antwoord = haal(Registratieproef.TOKEN, adres);
    assertThat(antwoord.headers().firstValue("Content-Type")).hasValue("application/xml");
    assertThat(proef.staat(Registratieproef.registratie(antwoord.body())))
        .isEqualTo("WACHT_OP_TOESTEMMING");
    assertThat(haal("een-ander-token-dan-dat", adres).statusCode()).isEqualTo(401);
  }

  private static int status(String adres) {
    try {
      return haal(Registratieproef.TOKEN, adres).statusCode();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void withoutAKnownTokenNothingIsTakenIn() throws Exception {
    String voor = proef.sql("select count(*) from aanlevering where bestandsnaam = 'http.xml'");
    assertThat(post("een-ander-token-dan-dat", BodyPublishers.ofString("<a/>")).statusCode())
        .isEqualTo(401);
    assertThat(post("", BodyPublishers.ofString("<a/>")).statusCode()).isEqualTo(401);
    assertThat(proef.sql("select count(*) from aanlevering where bestandsnaam = 'http.xml'"))
        .isEqualTo(voor);
  }

  @Test
  void aDeliveryOfAnotherIsNotThere() throws Exception {
    proef.stuur("loket", "http-ander.xml", aanvraag("HTTP-2"));
    String id = proef.sql("select id from aanlevering where bestandsnaam = 'http-ander.xml'");
    assertThat(haal(Registratieproef.TOKEN, "/berichten/" + id).statusCode()).isEqualTo(404);
  }

  @Test
  void moreThanAMessageMayHaveIsNotTakenIn() throws Exception {
    BodyPublisher teGroot =
        BodyPublishers.ofInputStream(
            () ->
                new SequenceInputStream(
                    new ByteArrayInputStream("<a>".getBytes(StandardCharsets.UTF_8)),
                    nullen((16 << 20) + 1)));
    assertThat(post(Registratieproef.TOKEN, teGroot).statusCode()).isEqualTo(413);
  }

  private static InputStream nullen(int aantal) {
    return new InputStream() {
      private int nog = aantal;

      @Override
      public int read() {
        return nog-- > 0 ? '0' : -1;
      }
    };
  }
}
