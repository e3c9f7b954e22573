package nl.zorgpoort;

import static nl.zorgpoort.Balieproef.alles;
import static nl.zorgpoort.Balieproef.als;
import static nl.zorgpoort.Balieproef.log;
import static nl.zorgpoort.Balieproef.opslag;
import static nl.zorgpoort.Balieproef.van;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.inzage.Bestandenlijst.Vondst;
import nl.zorgpoort.verwerking.inzage.Dossierkast.Telling;
import nl.zorgpoort.verwerking.toegang.Functie;
import nl.zorgpoort.verwerking.toegang.Logboek.Handeling;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The desk over HTTP, on the samples that the demo took in. */
class BalieTest {
  private static Registratieproef proef;

  @BeforeAll
  static void start() throws Exception {
    Balieproef.start();
    proef = Balieproef.proef;
  }

  @Test
  void aRejectionIsExplainedInTwoClicksFromItsFile() throws Exception {
    Vondst bestand = van("linde", "DEELS");
    String dossier = als(Functie.LEZER).haal("/bestanden/" + bestand.volgnummer()).body();
    String code = eerste(dossier, "/bestanden/\\d+/codes/\\d{4}");
    String record = eerste(als(Functie.LEZER).haal(code).body(), "/bestanden/\\d+/regels/\\d+");
    String uitleg = als(Functie.LEZER).haal(record).body();
    assertThat(uitleg).contains("<mark>", code.substring(code.length() - 4), "/regels/");
  }

  private static String eerste(String pagina, String vorm) {
    java.util.regex.Matcher m = java.util.regex.Pattern.compile(vorm).matcher(pagina);
    assertThat(m.find()).as(vorm).isTrue();
    return m.group();
  }

  @Test
  void linesOfARejectedInsuredCountUnderTheCodeThatTheyGot() throws Exception {
    Vondst bestand =
        alles().stream()
            .filter(v -> v.bestandsnaam().startsWith("verzekerde-afgekeurd-1"))
            .findFirst()
            .orElseThrow();
    assertThat(opslag().dossierkast().tellingen(bestand.volgnummer()))
        .containsExactly(new Telling("8002", 0, 3, 697_566), new Telling("0435", 1, 0, 0));
    assertThat(opslag().dossierkast().regelsMetCode(bestand.volgnummer(), "8002", 3, 10))
        .containsExactly(4, 5);
    assertThat(als(Functie.LEZER).haal("/bestanden/" + bestand.volgnummer() + "/regels/4").body())
        .as("and say why")
        .contains("0435", "/regels/2\"");
  }

  @Test
  void filesAreFoundByWhatACallerReadsOut() throws Exception {
    Vondst bestand = van("linde", "DEELS");
    Baliebezoeker lezer = als(Functie.LEZER);
    String link = "/bestanden/" + bestand.volgnummer() + "\"";
    String dag = Aanlevering.dag(bestand.ontvangenOp()).toString();
    String code = opslag().dossierkast().tellingen(bestand.volgnummer()).get(0).retourcode();
    for (String filter :
        List.of(
            "agb=" + bestand.declarant(),
            "factuur=" + bestand.factuurnummer(),
            "agb=" + bestand.declarant() + "&code=" + code,
            "staat=" + bestand.staat() + "&factuur=" + bestand.factuurnummer(),
            "agb=" + bestand.declarant() + "&van=" + dag + "&tot=" + dag,
            "naam=" + bestand.bestandsnaam().substring(2, 9),
            "bedrag="
                + bestand.ingediend() / 100
                + ","
                + "%02d".formatted(bestand.ingediend() % 100))) {
      assertThat(lezer.haal("/bestanden?" + filter).body()).as(filter).contains(link);
    }
    assertThat(lezer.haal("/bestanden?agb=12").body()).contains("acht cijfers", "Niets gevonden");
    assertThat(lezer.haal("/bestanden?tot=2000-01-01").body()).contains("Niets gevonden");
  }

  @Test
  void aSearchByPersonKeepsTheNumberOutOfTheAddressAndLeavesATrace() throws Exception {
    Vondst bestand = van("linde", "DEELS");
    var besluit = opslag().besluitarchief().besluit(bestand.id()).orElseThrow();
    var regel = opslag().besluitarchief().regels(besluit.poging(), 0, 1).get(0);
    HttpResponse<String> antwoord =
        als(Functie.BEOORDELAAR).post("/bestanden", "/bestanden", Map.of("bsn", regel.bsn()));
    URI naar = URI.create(antwoord.headers().firstValue("Location").orElseThrow());
    String adres = naar.getPath() + "?" + naar.getQuery();
    assertThat(adres).doesNotContain(regel.bsn());
    String lijst = als(Functie.BEOORDELAAR).haal(adres).body();
    assertThat(lijst)
        .contains("/bestanden/" + bestand.volgnummer() + "\"")
        .doesNotContain(regel.bsn());
    assertThat(log(Handeling.GEZOCHT_OP_BSN))
        .anySatisfy(
            rij -> {
              assertThat(rij.wie()).isEqualTo("proef-beoordelaar");
              assertThat(rij.onderwerp()).isEqualTo(regel.bsn());
            });
    assertThat(als(Functie.AANBIEDER).haal(adres).body())
        .as("another session does not have it")
        .contains("verlopen");
    String met = als(Functie.LEZER).haal("/bestanden?ref=" + regel.besluit().regel()).body();
    assertThat(met).doesNotContain(regel.bsn());
    assertThat(als(Functie.LEZER).haal("/bestanden?ref=" + regel.referentie()).body())
        .contains("/bestanden/" + bestand.volgnummer() + "\"");
  }

  @Test
  void aBsnIsShownForAReasonAlone() throws Exception {
    Vondst bestand = van("linde", "DEELS");
    var besluit = opslag().besluitarchief().besluit(bestand.id()).orElseThrow();
    var regel = opslag().besluitarchief().regels(besluit.poging(), 0, 1).get(0);
    String pad = "/bestanden/" + bestand.volgnummer() + "/regels/" + regel.besluit().regel();
    Baliebezoeker beoordelaar = als(Functie.BEOORDELAAR);
    assertThat(beoordelaar.haal(pad).body()).doesNotContain(regel.bsn());
    assertThat(beoordelaar.post(pad, pad, Map.of("reden", " ")).body())
        .contains("Geef een reden")
        .doesNotContain(regel.bsn());
    assertThat(beoordelaar.post(pad, pad, Map.of("reden", "vraag van linde")).body())
        .contains(regel.bsn());
    assertThat(log(Handeling.RECORD_GEZIEN).get(0).reden()).isEqualTo("vraag van linde");
    assertThat(
            beoordelaar
                .post("/client", "/client", Map.of("bsn", regel.bsn(), "reden", "bezwaar"))
                .body())
        .contains(pad);
    assertThat(log(Handeling.CLIENT_GEZIEN).get(0).onderwerp()).isEqualTo(regel.bsn());
  }

  @Test
  void aDownloadIsTheStoredBytes() throws Exception {
    Vondst bestand = van("linde", "DEELS");
    ByteArrayOutputStream verwacht = new ByteArrayOutputStream();
    opslag().brokken().kopieer(bestand.id(), verwacht);
    assertThat(als(Functie.BEOORDELAAR).bytes("/bestanden/" + bestand.volgnummer() + "/origineel"))
        .isEqualTo(verwacht.toByteArray());
    var stuk =
        opslag().dossierkast().stukken(bestand.volgnummer()).stream()
            .filter(s -> s.soort().name().equals("RETOUR"))
            .findFirst()
            .orElseThrow();
    byte[] retour =
        als(Functie.AANBIEDER).bytes("/bestanden/" + bestand.volgnummer() + "/stukken/retour");
    assertThat(nl.zorgpoort.verwerking.Vingerafdruk.sha256(retour)).isEqualTo(stuk.sha256());
  }

  @Test
  void pagesSayInTheChosenLanguageAndRememberIt() throws Exception {
    Baliebezoeker lezer = als(Functie.LEZER);
    assertThat(lezer.haal("/bestanden?taal=en").body()).contains("<html lang=\"en\"", ">Files<");
    assertThat(lezer.haal("/regels/G05").body()).contains("lang=\"en\"");
    assertThat(lezer.haal("/bestanden?taal=nl").body()).contains("lang=\"nl\"", ">Bestanden<");
  }

  @Test
  void noPageHasAScriptOrStyleInside() throws IOException, InterruptedException {
    HttpResponse<String> pagina = als(Functie.BEOORDELAAR).haal("/");
    assertThat(pagina.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "script-src 'self'")
        .doesNotContain("unsafe");
    assertThat(pagina.body()).doesNotContain("<style", "style=", "onclick");
    assertThat(pagina.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
  }

  @Test
  void aFileIsCheckedBeforeItIsSent() throws Exception {
    byte[] inhoud =
        Files.readAllBytes(Path.of("samples/aw319/verzekerde-afgekeurd/1-september.txt"));
    String pagina = als(Functie.AANBIEDER).stuur("linde", inhoud).body();
    assertThat(pagina).contains("Dit bestand zou nu worden", "id=\"bevindingen\"");
    assertThat(als(Functie.AANBIEDER).stuur("wijkzorg", inhoud).statusCode()).isEqualTo(404);
    assertThat(als(Functie.AANBIEDER).stuur("linde", new byte[0]).body()).contains("is leeg");
    assertThat(als(Functie.AANBIEDER).stuur("linde", new byte[21 << 20]).statusCode())
        .isEqualTo(413);
    HttpResponse<String> laatste = als(Functie.AANBIEDER).stuur("linde", inhoud);
    for (int i = 0; i < 10 && laatste.statusCode() == 200; i++) {
      laatste = als(Functie.AANBIEDER).stuur("linde", inhoud);
    }
    assertThat(laatste.statusCode()).isEqualTo(429);
    assertThat(laatste.body()).contains("te vaak");
  }

  @Test
  void aRegistrationIsFollowedWithoutSayingWhomItIsAbout() throws Exception {
    String id =
        proef.geleverd(
            Registratieproef.voorbeeld("bedrijfszorg-registratie/aanvraag.xml")
                .replace("WL-2026-0001", "BALIE-1"));
    Toestemmingpoort.wachtTot("GELEVERD", () -> proef.staat(id).equals("GELEVERD"));
    assertThat(als(Functie.LEZER).haal("/registraties?zoals=BALIE-1").body())
        .contains("/registraties/" + id, "Geleverd");
    assertThat(als(Functie.LEZER).haal("/registraties/" + id).body())
        .contains("Wacht op toestemming", "Akkoord", "aanmelding_" + id + "_1.xml", "Verzonden")
        .doesNotContain("Sanne", "1985", "example.org");
  }

  @Test
  void aProviderIsShownBesideItsOwnNorm() throws Exception {
    Vondst bestand =
        alles().stream()
            .filter(v -> v.bestandsnaam().startsWith("verzekerde-afgekeurd-1"))
            .findFirst()
            .orElseThrow();
    String pad = "/aanbieders/" + bestand.declarant();
    assertThat(als(Functie.LEZER).haal("/bestanden?agb=" + bestand.declarant()).body())
        .contains(pad + "\"");
    assertThat(als(Functie.LEZER).haal(pad).body())
        .contains("2026-10", "€ 13.789,16", "€ 6.813,50", "50,5 %", "8002", "Contracten");
    assertThat(als(Functie.LEZER).haal("/aanbieders/12").statusCode()).isEqualTo(404);
  }
}
