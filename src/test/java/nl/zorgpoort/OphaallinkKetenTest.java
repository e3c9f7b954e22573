package nl.zorgpoort;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.zorgpoort.opslag.Opslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** A registration for a partner without SFTP: mail, link, code, download. */
@ExtendWith(OutputCaptureExtension.class)
class OphaallinkKetenTest {
  private static final String CODE = "vier-kleine-woorden";
  private static final Pattern LINK =
      Pattern.compile("http://127\\.0\\.0\\.1:\\d+/(?:ophalen|toestemming)/[A-Za-z0-9_-]{43}");
  private static final Pattern PROEF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  @RegisterExtension
  static final GreenMailExtension POST = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  @TempDir Path map;
  @TempDir Path elders;

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  private Registratieproef start() throws IOException {
    partner("czo-link", "nee");
    partner("czo-vaker", "ja");
    Registratieproef proef =
        Registratieproef.start(
            map,
            "--zorgpoort.mail.server=127.0.0.1",
            "--zorgpoort.mail.poort=" + POST.getSmtp().getPort(),
            "--zorgpoort.mail.beveiliging=GEEN",
            "--zorgpoort.mail.van=zorgpoort@zorg.example");
    assertThat(proef.voer("import", "register", register().toString()).exitcode()).isZero();
    return proef;
  }

  private void partner(String naam, String herhaald) throws IOException {
    Files.createDirectories(map.resolve("partners"));
    String hash = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(CODE);
    Files.writeString(
        map.resolve("partners/" + naam + ".yaml"),
        """
        naam: %1$s
        titel: %1$s
        omgeving: productie
        rol: betaler
        taal: nl
        accounts:
          - naam: %1$s
            sleutels: []
            wachtwoord: "%2$s"
            codes: {}
            registraties:
              formaat: aanmelding-2.0
              kan: []
              naam: "{soort}_{registratie}_{volgnummer}.xml"
              wissen: "nee"
              herhaald: "%3$s"
              contact: contact@%1$s.example
              link: {aan: post@%1$s.example, code: "%2$s"}
        """
            .formatted(naam, hash, herhaald));
  }

  private Path register() throws IOException {
    Files.writeString(
        elders.resolve("czos.csv"),
        """
        agb;geldig_van;geldig_tot;naam;account;vervallen
        30999304;20150101;;Een keer;czo-link;
        30999305;20150101;;Vaker;czo-vaker;
        """);
    Files.writeString(
        elders.resolve("prijsafspraken.csv"),
        """
        aanbieder;interventie;geldig_van;geldig_tot;prijs;vervallen
        30999304;PSY-KORT;20150101;;90000;
        30999305;PSY-KORT;20150101;;90000;
        """);
    return elders;
  }

  private static String aanvraag(String kenmerk, String aanbieder) throws IOException {
    return Registratieproef.voorbeeld("bedrijfszorg-registratie/aanvraag.xml")
        .replace("WL-2026-0001", kenmerk)
        .replace("<mailadres>", "<mailadres>" + kenmerk.toLowerCase(Locale.ROOT) + ".")
        .replace("<voorkeur/>", "<aanbieder>" + aanbieder + "</aanbieder>");
  }

  /** A registration that its partner has a mail about. */
  private String geleverd(Registratieproef proef, String kenmerk, String aanbieder)
      throws Exception {
    String naam = kenmerk + ".xml";
    String id =
        Registratieproef.registratie(proef.stuur("loket", naam, aanvraag(kenmerk, aanbieder)));
    proef.antwoord(URI.create(link(mailAan(kenmerk.toLowerCase(Locale.ROOT)))), "ja");
    Toestemmingpoort.wachtTot("delivery", () -> proef.staat(id).equals("GELEVERD"));
    return id;
  }

  private static MimeMessage mailAan(String begin) {
    Toestemmingpoort.wachtTot("mail to " + begin, () -> laatsteAan(begin).isPresent());
    return laatsteAan(begin).orElseThrow();
  }

  private static Optional<MimeMessage> laatsteAan(String begin) {
    return Stream.of(POST.getReceivedMessages())
        .filter(mail -> aan(mail).startsWith(begin))
        .reduce((eerder, later) -> later);
  }

  private static String aan(MimeMessage mail) {
    try {
      return mail.getRecipients(Message.RecipientType.TO)[0].toString();
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private static String link(MimeMessage mail) throws Exception {
    String tekst = mail.getContent().toString();
    Matcher link = LINK.matcher(tekst);
    assertThat(link.find()).as(tekst).isTrue();
    return link.group();
  }

  private HttpResponse<String> open(String adres) throws Exception {
    return browser.send(HttpRequest.newBuilder(URI.create(adres)).build(), BodyHandlers.ofString());
  }

  private HttpResponse<byte[]> post(String adres, String formulier) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(URI.create(adres))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(formulier))
            .build(),
        BodyHandlers.ofByteArray());
  }

  private static String proef(HttpResponse<String> pagina) {
    Matcher proef = PROEF.matcher(pagina.body());
    assertThat(proef.find()).as(pagina.body()).isTrue();
    return "_csrf=" + proef.group(1);
  }

  private static String tekst(HttpResponse<byte[]> antwoord) {
    return new String(antwoord.body(), StandardCharsets.UTF_8);
  }

  private static String kop(HttpResponse<?> antwoord, String naam) {
    return antwoord.headers().firstValue(naam).orElse("");
  }

  private static byte[] gemaakt(Registratieproef proef, String id) throws IOException {
    UUID inhoud =
        UUID.fromString(
            proef.sql(
                "select cast(inhoud as varchar) from uitbericht where registratie = '"
                    + id
                    + "' and soort <> 'STATUS'"));
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    proef.gateway.getBean(Opslag.class).brokken().kopieer(inhoud, uit);
    return uit.toByteArray();
  }

  @Test
  void theRightCodeDownloadsTheExactBytesOnce(CapturedOutput uitvoer) throws Exception {
    try (Registratieproef proef = start()) {
      String id = geleverd(proef, "LINK-1", "30999304");
      MimeMessage mail = mailAan("post@czo-link.example");
      assertThat(mail.getSubject())
          .isEqualTo("Er ligt een bericht voor u klaar / A message waits for you");
      assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
      assertThat(mail.getContent().toString())
          .contains("beperkte tijd", "limited time")
          .doesNotContain(id, "Sanne", "Korenaar", "Kortdurende");
      String link = link(mail);

      HttpResponse<String> pagina = open(link);
      assertThat(pagina.statusCode()).isEqualTo(200);
      assertThat(pagina.body())
          .contains("<html lang=\"nl\"", "Bericht ophalen", "<label for=\"code\"", "één keer")
          .doesNotContain("<script", id, "Sanne", "aria-invalid");
      assertThat(open(link + "?taal=en").body()).contains("<html lang=\"en\"", "Fetch a message");
      assertThat(post(link, "code=" + CODE).statusCode()).isEqualTo(403);
      assertThat(proef.staat(id)).isEqualTo("GELEVERD");

      HttpResponse<byte[]> mis = post(link, proef(pagina) + "&code=mis");
      assertThat(mis.statusCode()).isEqualTo(200);
      assertThat(tekst(mis))
          .contains("Deze code klopt niet", "aria-invalid=\"true\"")
          .doesNotContain("mis\"");

      HttpResponse<byte[]> bestand = post(link, proef(pagina) + "&code=+" + CODE + "+");
      assertThat(bestand.statusCode()).isEqualTo(200);
      assertThat(bestand.body()).isEqualTo(gemaakt(proef, id));
      assertThat(tekst(bestand)).contains(id, "Sanne Proefpersoon");
      assertThat(kop(bestand, "Content-Disposition"))
          .isEqualTo("attachment; filename=\"aanmelding_" + id + "_1.xml\"");
      assertThat(kop(bestand, "Content-Type")).startsWith("application/xml");
      assertThat(kop(bestand, "Cache-Control")).contains("no-store");
      Toestemmingpoort.wachtTot("fetched", () -> proef.staat(id).equals("OPGEHAALD"));

      String onbekend = open(proef.web("/ophalen/" + "A".repeat(43)).toString()).body();
      assertThat(onbekend).contains("Deze link werkt niet (meer)");
      assertThat(open(link).statusCode()).isEqualTo(404);
      assertThat(open(link).body()).isEqualTo(onbekend);
      assertThat(tekst(post(link, proef(pagina) + "&code=" + CODE))).isEqualTo(onbekend);
      for (String pad : List.of("/ophalen", "/ophalen/a/b")) {
        assertThat(open(proef.web(pad).toString()).statusCode()).as(pad).isEqualTo(403);
      }
      assertThat(uitvoer.getAll())
          .doesNotContain(link.substring(link.lastIndexOf('/') + 1), CODE, "post@czo-link");
    }
  }

  @Test
  void fiveWrongCodesCloseTheLinkAndStaffHearThatAndThatItWasNotFetched(CapturedOutput uitvoer)
      throws Exception {
    try (Registratieproef proef = start()) {
      String id = geleverd(proef, "LINK-2", "30999304");
      String link = link(mailAan("post@czo-link.example"));
      String proefje = proef(open(link));
      for (int i = 0; i < 4; i++) {
        assertThat(post(link, proefje + "&code=mis" + i).statusCode()).isEqualTo(200);
      }
      assertThat(post(link, proefje + "&code=mis").statusCode()).isEqualTo(404);
      assertThat(post(link, proefje + "&code=" + CODE).statusCode()).isEqualTo(404);
      assertThat(open(link).statusCode()).isEqualTo(404);
      assertThat(proef.staat(id)).isEqualTo("GELEVERD");
      Toestemmingpoort.wachtTot(
          "signal",
          () -> uitvoer.getOut().contains("Link naar registratie " + id + " voor czo-link"));

      proef.laatVerlopen(Duration.ofDays(6));
      assertThat(mailAan("contact@czo-link.example").getContent().toString()).contains(id);
      assertThat(uitvoer.getAll())
          .containsOnlyOnce("Link naar registratie " + id)
          .contains("Registratie " + id + " is niet opgehaald");
    }
  }

  @Test
  void aPartnerThatMayFetchAgainDoesUntilTheLinkIsTooOldOrItsRegistrationErased() throws Exception {
    try (Registratieproef proef = start()) {
      String gewist = geleverd(proef, "LINK-3", "30999305");
      String linkGewist = link(mailAan("post@czo-vaker.example"));
      String proefje = proef(open(linkGewist));
      for (int i = 0; i < 2; i++) {
        assertThat(post(linkGewist, proefje + "&code=" + CODE).body())
            .isEqualTo(gemaakt(proef, gewist));
      }
      proef.voerUit("delete from registratiepersoon where registratie = '" + gewist + "'");
      assertThat(open(linkGewist).statusCode()).isEqualTo(404);

      POST.purgeEmailFromAllMailboxes();
      geleverd(proef, "LINK-4", "30999305");
      String link = link(mailAan("post@czo-vaker.example"));
      assertThat(open(link).statusCode()).isEqualTo(200);
      proef.laatVerlopen(Duration.ofDays(14));
      assertThat(open(link).statusCode()).isEqualTo(404);
    }
  }
}
