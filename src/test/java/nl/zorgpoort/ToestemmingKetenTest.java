package nl.zorgpoort;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Mail, link, page, answer, consequence: through the real mail server, routes and pages. */
@ExtendWith(OutputCaptureExtension.class)
class ToestemmingKetenTest {
  private static final Pattern LINK =
      Pattern.compile("http://127\\.0\\.0\\.1:\\d+/toestemming/([A-Za-z0-9_-]{43})");
  private static final Pattern PROEF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  @RegisterExtension
  static final GreenMailExtension POST = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  @TempDir Path map;

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  private Toestemmingpoort metMailserver() throws IOException {
    return Toestemmingpoort.start(
        map,
        "--zorgpoort.mail.server=127.0.0.1",
        "--zorgpoort.mail.poort=" + POST.getSmtp().getPort(),
        "--zorgpoort.mail.beveiliging=GEEN",
        "--zorgpoort.mail.van=toestemming@zorg.example");
  }

  private static MimeMessage mail() {
    assertThat(POST.waitForIncomingEmail(30_000, 1)).isTrue();
    return POST.getReceivedMessages()[0];
  }

  private static String link(String mail) {
    Matcher link = LINK.matcher(mail);
    assertThat(link.find()).as(mail).isTrue();
    return link.group();
  }

  private HttpResponse<String> haal(String adres) throws Exception {
    return browser.send(HttpRequest.newBuilder(URI.create(adres)).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> antwoord(String adres, String formulier) throws Exception {
    HttpRequest vraag =
        HttpRequest.newBuilder(URI.create(adres))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(formulier))
            .build();
    return browser.send(vraag, BodyHandlers.ofString());
  }

  private static String proef(HttpResponse<String> pagina) {
    Matcher proef = PROEF.matcher(pagina.body());
    assertThat(proef.find()).as(pagina.body()).isTrue();
    return "_csrf=" + proef.group(1);
  }

  @Test
  void yesByMailAndPage(CapturedOutput uitvoer) throws Exception {
    try (Toestemmingpoort poort = metMailserver()) {
      poort.vraag("R1", "nl", true);
      MimeMessage mail = mail();
      String tekst = GreenMailUtil.getBody(mail).replace("=\r\n", "").replace("=3D", "=");
      assertThat(mail.getRecipients(Message.RecipientType.TO)[0])
          .hasToString("fenna.voorbeeld@example.org");
      assertThat(mail.getFrom()[0]).hasToString("toestemming@zorg.example");
      assertThat(mail.getSubject())
          .isEqualTo("Wilt u een vraag beantwoorden? / Would you answer a question?");
      assertThat(mail.getContentType()).isEqualTo("text/plain; charset=UTF-8");
      assertThat(mail.getContent().toString())
          .contains("voor één antwoord", "for one answer")
          .doesNotContainIgnoringCase("fenna")
          .doesNotContain("Korenaar", "psychologische", "Noorderlicht");
      String link = link(tekst);

      HttpResponse<String> pagina = haal(link);
      assertThat(pagina.statusCode()).isEqualTo(200);
      assertThat(pagina.body())
          .contains("<html lang=\"nl\"")
          .contains("Fenna Voorbeeld", "Bakkerij De Korenaar", "Praktijk Noorderlicht")
          .contains("Kortdurende psychologische zorg", "eigen risico")
          .doesNotContain("<script");
      koppenZijnStreng(pagina);
      assertThat(haal(link + "?taal=en").body())
          .contains("<html lang=\"en\"", "Yes, pass on my data");

      assertThat(antwoord(link, "antwoord=ja").statusCode()).isEqualTo(403);
      HttpResponse<String> klaar = antwoord(link, proef(pagina) + "&antwoord=ja");
      assertThat(klaar.statusCode()).isEqualTo(200);
      assertThat(klaar.body()).contains("Wij geven uw gegevens door aan de aanbieder.");
      Toestemmingpoort.wachtTot("consequence", () -> poort.registraties().verteld().size() == 1);
      assertThat(poort.registraties().verteld().get(0)).startsWith("akkoord R1 ");

      String onbekend = haal(poort.basis() + "/toestemming/" + "A".repeat(43)).body();
      assertThat(onbekend).contains("Deze link werkt niet (meer)");
      assertThat(haal(link).body()).isEqualTo(onbekend);
      assertThat(haal(link).statusCode()).isEqualTo(404);
      assertThat(antwoord(link, proef(pagina) + "&antwoord=nee").body()).isEqualTo(onbekend);
      assertThat(uitvoer.getAll())
          .doesNotContain(link.substring(link.lastIndexOf('/') + 1))
          .doesNotContainIgnoringCase("fenna");
      assertThat(POST.getReceivedMessages()).hasSize(1);
    }
  }

  private static void koppenZijnStreng(HttpResponse<String> pagina) {
    assertThat(kop(pagina, "Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(kop(pagina, "Cache-Control")).contains("no-store");
    assertThat(kop(pagina, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(kop(pagina, "X-Frame-Options")).isEqualTo("DENY");
    assertThat(kop(pagina, "Content-Security-Policy"))
        .startsWith("default-src 'none'; style-src 'self';")
        .doesNotContain("unsafe", "script-src");
    assertThat(kop(pagina, "Set-Cookie")).contains("HttpOnly", "SameSite=Strict");
  }

  private static String kop(HttpResponse<String> antwoord, String naam) {
    return antwoord.headers().firstValue(naam).orElse("");
  }

  @Test
  void everythingElseIsClosed() throws Exception {
    try (Toestemmingpoort poort = metMailserver()) {
      assertThat(haal(poort.basis() + "/actuator/health").body()).contains("\"UP\"");
      HttpResponse<String> xsd = haal(poort.basis() + "/xsd/proef-1.0.xsd");
      assertThat(xsd.body()).contains("<xs:element name=\"proef\"");
      assertThat(kop(xsd, "Content-Type")).isEqualTo("application/xml");
      assertThat(haal(poort.basis() + "/stijl.css").statusCode()).isEqualTo(200);
      for (String pad :
          List.of(
              "/toestemming",
              "/toestemming/a/b",
              "/actuator",
              "/actuator/env",
              "/xsd/",
              "/xsd/a/b.xsd",
              "/xsd/proef-1.0.xml")) {
        assertThat(haal(poort.basis() + pad).statusCode()).as(pad).isEqualTo(403);
      }
      for (String pad : List.of("/", "/error", "/application.properties")) {
        HttpResponse<String> antwoord = haal(poort.basis() + pad);
        assertThat(antwoord.statusCode()).as(pad).isEqualTo(302);
        assertThat(kop(antwoord, "Location")).endsWith("/inloggen");
      }
      assertThat(haal(poort.basis() + "/xsd/bestaat-niet.xsd").statusCode()).isEqualTo(404);
      assertThat(antwoord(poort.basis() + "/xsd/proef-1.0.xsd", "").statusCode()).isEqualTo(403);
    }
  }

  @Test
  void withoutAMailServerMailsAreFilesUntilTheAnswer(CapturedOutput uitvoer) throws Exception {
    try (Toestemmingpoort poort = Toestemmingpoort.start(map)) {
      Path mails = map.resolve("mail");
      assertThat(uitvoer.getOut()).contains("Mail  " + mails + " (als .eml;");
      poort.vraag("R/2", "en", false);
      Toestemmingpoort.wachtTot("mail", () -> !bestanden(mails).isEmpty());
      Path mail = bestanden(mails).get(0);
      assertThat(mail.getFileName().toString()).matches("R\\+2_vraag-\\d+\\.eml");
      String inhoud = Files.readString(mail).replace("=\r\n", "");
      assertThat(inhoud).contains("To: fenna.voorbeeld@example.org");

      String link = link(inhoud);
      HttpResponse<String> pagina = haal(link);
      assertThat(pagina.body())
          .contains("<html lang=\"en\"", "No, erase my data")
          .doesNotContain("eigen risico");
      antwoord(link, proef(pagina) + "&antwoord=nee");
      Toestemmingpoort.wachtTot("consequence", () -> poort.registraties().verteld().size() == 1);
      assertThat(poort.registraties().verteld().get(0)).startsWith("geweigerd R/2 ");
      assertThat(bestanden(mails)).isEmpty();
    }
    assertThat(waarinStaat("fenna")).isEmpty();
  }

  private static List<Path> bestanden(Path map) {
    if (!Files.isDirectory(map)) {
      return List.of();
    }
    try (Stream<Path> alle = Files.list(map)) {
      return alle.filter(p -> p.toString().endsWith(".eml")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Files of the gateway in which a word stands. */
  private List<Path> waarinStaat(String woord) throws IOException {
    try (Stream<Path> alle = Files.walk(map)) {
      return alle.filter(Files::isRegularFile).filter(p -> bevat(p, woord)).toList();
    }
  }

  private static boolean bevat(Path bestand, String woord) {
    try {
      String alles = new String(Files.readAllBytes(bestand), StandardCharsets.ISO_8859_1);
      return alles.toLowerCase(Locale.ROOT).contains(woord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
