package nl.zorgpoort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.zorgpoort.opslag.Opslag;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.inzage.Bestandenlijst;
import nl.zorgpoort.verwerking.inzage.Bestandenlijst.Vondst;
import nl.zorgpoort.verwerking.inzage.Dossierkast.Telling;
import nl.zorgpoort.verwerking.toegang.Functie;
import nl.zorgpoort.verwerking.toegang.Gebruiker;
import nl.zorgpoort.verwerking.toegang.Gebruikersbeheer;
import nl.zorgpoort.verwerking.toegang.Logboek;
import nl.zorgpoort.verwerking.toegang.Logboek.Handeling;
import nl.zorgpoort.verwerking.toegang.Logboek.Rij;
import nl.zorgpoort.verwerking.toegang.Logboek.Vraag;
import nl.zorgpoort.verwerking.toegang.Zicht;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The desk over HTTP, on the samples that the demo took in. */
class BalieTest {
  private static final Map<Functie, Baliebezoeker> BEZOEKERS = new EnumMap<>(Functie.class);
  private static Registratieproef proef;

  @BeforeAll
  static void logIn() throws Exception {
    proef = Registratieproef.gedeeld();
    for (Functie functie : Functie.values()) {
      Baliebezoeker bezoeker = new Baliebezoeker(proef::web);
      String naam = "proef-" + functie.name().toLowerCase(java.util.Locale.ROOT);
      Optional<String> partner =
          functie == Functie.AANBIEDER ? Optional.of("linde") : Optional.empty();
      String wachtwoord =
          beheer().maak(new Gebruiker(naam, functie, Set.of("*"), partner, true)).orElseThrow();
      assertThat(bezoeker.login(naam, wachtwoord)).isEqualTo("/");
      BEZOEKERS.put(functie, bezoeker);
    }
  }

  private static Gebruikersbeheer beheer() {
    return proef.deel(Gebruikersbeheer.class);
  }

  private static Baliebezoeker als(Functie functie) {
    return Optional.ofNullable(BEZOEKERS.get(functie)).orElseThrow();
  }

  private static Opslag opslag() {
    return proef.deel(Opslag.class);
  }

  private static List<Vondst> alles() {
    return opslag()
        .bestandenlijst()
        .zoek(
            Bestandenlijst.Vraag.alles(),
            new Zicht(Optional.empty(), Optional.empty()),
            Optional.empty(),
            5_000);
  }

  private static Vondst van(String account, String uitslag) {
    return alles().stream()
        .filter(v -> v.account().equals(account))
        .filter(v -> v.uitslag().map(Enum::name).orElse("").equals(uitslag))
        .findFirst()
        .orElseThrow();
  }

  private static List<Rij> log(Handeling handeling) {
    return proef
        .deel(Logboek.class)
        .rijen(
            new Vraag(Optional.empty(), Optional.empty(), Optional.of(handeling), Optional.empty()),
            100);
  }

  /** Every page of the desk, and who may open it; a new page must be added here. */
  private static final Map<String, Set<Functie>> PAGINAS =
      Map.ofEntries(
          Map.entry("GET /", Set.of(Functie.values())),
          Map.entry("GET /regels", Set.of(Functie.values())),
          Map.entry("GET /regels/{id}", Set.of(Functie.values())),
          Map.entry("GET /bestanden", kijkers()),
          Map.entry("GET /bestanden/{nr}", kijkers()),
          Map.entry("GET /bestanden/{nr}/codes/{code}", kijkers()),
          Map.entry("GET /bestanden/{nr}/regels/{regel}", kijkers()),
          Map.entry("POST /bestanden", metBsn()),
          Map.entry("POST /bestanden/{nr}/regels/{regel}", metBsn()),
          Map.entry("GET /bestanden/{nr}/stukken/{soort}", metBsn()),
          Map.entry("GET /bestanden/{nr}/origineel", metBsn()),
          Map.entry("POST /bestanden/{nr}/herstart", Set.of(Functie.BEHEER, Functie.BEOORDELAAR)),
          Map.entry("POST /bestanden/{nr}/opnieuw", Set.of(Functie.BEHEER, Functie.BEOORDELAAR)),
          Map.entry("GET /client", Set.of(Functie.BEOORDELAAR)),
          Map.entry("POST /client", Set.of(Functie.BEOORDELAAR)),
          Map.entry("GET /logboek", Set.of(Functie.PRIVACY)),
          Map.entry("GET /gebruikers", Set.of(Functie.BEHEER)),
          Map.entry("POST /gebruikers", Set.of(Functie.BEHEER)),
          Map.entry("POST /gebruikers/{naam}/wachtwoord", Set.of(Functie.BEHEER)),
          Map.entry("POST /gebruikers/{naam}/actief", Set.of(Functie.BEHEER)));

  private static final Set<String> ZONDER_LOGIN =
      Set.of(
          "GET /inloggen",
          "GET /toestemming/{code}",
          "POST /toestemming/{code}",
          "POST /berichten",
          "GET /berichten/{id}");

  private static Set<Functie> kijkers() {
    return Set.of(Functie.BEHEER, Functie.BEOORDELAAR, Functie.LEZER, Functie.AANBIEDER);
  }

  private static Set<Functie> metBsn() {
    return Set.of(Functie.BEOORDELAAR, Functie.AANBIEDER);
  }

  @Test
  void everyPageIsNamedWithWhoMayOpenIt() {
    Set<String> paginas =
        proef
            .deel("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
            .getHandlerMethods()
            .keySet()
            .stream()
            .flatMap(
                pagina ->
                    pagina.getMethodsCondition().getMethods().stream()
                        .flatMap(
                            hoe -> pagina.getPatternValues().stream().map(pad -> hoe + " " + pad)))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> bekend = new TreeSet<>(PAGINAS.keySet());
    bekend.addAll(ZONDER_LOGIN);
    assertThat(paginas).isEqualTo(bekend);
  }

  @Test
  void aRoleOpensItsPagesAndNoOthers() throws Exception {
    long nr = van("linde", "DEELS").volgnummer();
    for (Functie functie : Functie.values()) {
      for (String pagina : PAGINAS.keySet()) {
        String pad =
            pagina
                .substring(pagina.indexOf('/'))
                .replace("{nr}", Long.toString(nr))
                .replace("{id}", "G05")
                .replace("{code}", "0000")
                .replace("{regel}", "1")
                .replace("{soort}", "rapport")
                .replace("{naam}", "proef-niemand");
        boolean post = pagina.startsWith(HttpMethod.POST.name());
        int status =
            post
                ? als(functie)
                    .post(
                        "/regels",
                        pad,
                        Map.of(
                            "bsn", "1", "reden", "", "naam", "-", "functie", "LEZER", "regios", "*",
                            "actief", "true"))
                    .statusCode()
                : als(functie).haal(pad).statusCode();
        boolean mag = PAGINAS.getOrDefault(pagina, Set.of()).contains(functie);
        assertThat(status)
            .as("%s %s", functie, pagina)
            .isIn(mag ? List.of(200, 302) : List.of(403));
      }
    }
  }

  @Test
  void whoIsNotLoggedInIsAskedTo() throws Exception {
    Baliebezoeker niemand = new Baliebezoeker(proef::web);
    for (String pagina : List.of("/", "/bestanden", "/bestanden/1", "/logboek", "/geen-pagina")) {
      HttpResponse<String> antwoord = niemand.haal(pagina);
      assertThat(antwoord.statusCode()).as(pagina).isEqualTo(302);
      assertThat(antwoord.headers().firstValue("Location").orElseThrow()).endsWith("/inloggen");
    }
  }

  @Test
  void aProviderSeesItsOwnDeliveriesWhateverTheAddressSays() throws Exception {
    Baliebezoeker linde = als(Functie.AANBIEDER);
    assertThat(alles()).extracting(Vondst::account).contains("linde", "wijkzorg");
    for (Vondst vondst : alles()) {
      boolean eigen = vondst.account().equals("linde");
      String pad = "/bestanden/" + vondst.volgnummer();
      for (String staart :
          List.of("", "/regels/1", "/codes/0000", "/origineel", "/stukken/rapport")) {
        int status = linde.haal(pad + staart).statusCode();
        if (!eigen) {
          assertThat(status).as("%s%s of %s", pad, staart, vondst.account()).isEqualTo(404);
        } else if (staart.isEmpty()) {
          assertThat(status).isEqualTo(200);
        }
      }
    }
    assertThat(linde.haal("/bestanden").body()).contains("linde/").doesNotContain("wijkzorg/");
  }

  @Test
  void someoneOfOneCareOfficeSeesNoOther() throws Exception {
    String wachtwoord =
        beheer()
            .maak(
                new Gebruiker(
                    "proef-regio", Functie.BEOORDELAAR, Set.of("0001"), Optional.empty(), true))
            .orElseThrow();
    Baliebezoeker regio = new Baliebezoeker(proef::web);
    regio.login("proef-regio", wachtwoord);
    assertThat(regio.haal("/bestanden").body()).contains("Niets gevonden");
    assertThat(regio.haal("/bestanden/" + van("linde", "DEELS").volgnummer()).statusCode())
        .isEqualTo(404);
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
  void aFormFromElsewhereChangesNothing() throws Exception {
    long nr = van("linde", "DEELS").volgnummer();
    assertThat(als(Functie.BEOORDELAAR).kaal("/bestanden/" + nr + "/opnieuw", "").statusCode())
        .isEqualTo(403);
    assertThat(als(Functie.BEOORDELAAR).kaal("/uitloggen", "").statusCode()).isEqualTo(403);
    assertThat(als(Functie.BEOORDELAAR).haal("/bestanden").statusCode()).isEqualTo(200);
  }

  @Test
  void aLoginThatIsShutEndsAtOnce() throws Exception {
    String wachtwoord =
        beheer()
            .maak(new Gebruiker("proef-weg", Functie.LEZER, Set.of("*"), Optional.empty(), true))
            .orElseThrow();
    Baliebezoeker weg = new Baliebezoeker(proef::web);
    weg.login("proef-weg", wachtwoord);
    assertThat(weg.haal("/bestanden").statusCode()).isEqualTo(200);
    als(Functie.BEHEER)
        .post("/gebruikers", "/gebruikers/proef-weg/actief", Map.of("actief", "false"));
    assertThat(weg.haal("/bestanden").statusCode()).isEqualTo(403);
    assertThat(weg.login("proef-weg", wachtwoord)).isEqualTo("/inloggen");
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
}
