package nl.zorgpoort;

import static nl.zorgpoort.Balieproef.alles;
import static nl.zorgpoort.Balieproef.als;
import static nl.zorgpoort.Balieproef.beheer;
import static nl.zorgpoort.Balieproef.van;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.zorgpoort.verwerking.inzage.Bestandenlijst.Vondst;
import nl.zorgpoort.verwerking.toegang.Functie;
import nl.zorgpoort.verwerking.toegang.Gebruiker;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may open which page of the desk, and what of it they see. */
class BalieToegangTest {
  private static Registratieproef proef;

  @BeforeAll
  static void start() throws Exception {
    Balieproef.start();
    proef = Balieproef.proef;
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
          Map.entry(
              "GET /registraties", Set.of(Functie.BEHEER, Functie.BEOORDELAAR, Functie.LEZER)),
          Map.entry(
              "GET /registraties/{id}", Set.of(Functie.BEHEER, Functie.BEOORDELAAR, Functie.LEZER)),
          Map.entry(
              "GET /aanbieders/{agb}", Set.of(Functie.BEHEER, Functie.BEOORDELAAR, Functie.LEZER)),
          Map.entry("GET /rapport", kijkers()),
          Map.entry("GET /rapport/{vorm}", kijkers()),
          Map.entry("GET /voorcontrole", metBsn()),
          Map.entry("POST /voorcontrole", metBsn()),
          Map.entry("GET /client", Set.of(Functie.BEOORDELAAR)),
          Map.entry("POST /client", Set.of(Functie.BEOORDELAAR)),
          Map.entry(
              "GET /vastgehouden", Set.of(Functie.BEHEER, Functie.BEOORDELAAR, Functie.LEZER)),
          Map.entry(
              "GET /uitzonderingen", Set.of(Functie.BEHEER, Functie.BEOORDELAAR, Functie.LEZER)),
          Map.entry("POST /vastgehouden", Set.of(Functie.BEOORDELAAR)),
          Map.entry("POST /vastgehouden/vrij", Set.of(Functie.BEOORDELAAR)),
          Map.entry("POST /uitzonderingen/{voorstel}/besluit", Set.of(Functie.BEOORDELAAR)),
          Map.entry("POST /bestanden/{nr}/vasthouden", Set.of(Functie.BEOORDELAAR)),
          Map.entry("POST /bestanden/{nr}/vrijgeven", Set.of(Functie.BEOORDELAAR)),
          Map.entry(
              "POST /bestanden/{nr}/regels/{regel}/uitzondering", Set.of(Functie.BEOORDELAAR)),
          Map.entry("GET /logboek", Set.of(Functie.PRIVACY)),
          Map.entry("GET /gebruikers", Set.of(Functie.BEHEER)),
          Map.entry("POST /gebruikers", Set.of(Functie.BEHEER)),
          Map.entry("POST /gebruikers/{naam}/wachtwoord", Set.of(Functie.BEHEER)),
          Map.entry("POST /gebruikers/{naam}/actief", Set.of(Functie.BEHEER)));

  private static final Set<String> ZONDER_LOGIN =
      Set.of(
          "GET /inloggen",
          "GET /ophalen/{token}",
          "POST /ophalen/{token}",
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
                .replace("registraties/{id}", "registraties/" + registratie())
                .replace("{voorstel}", "0")
                .replace("{id}", "G05")
                .replace("{code}", "0000")
                .replace("{regel}", "1")
                .replace("{soort}", "rapport")
                .replace("{agb}", "30999029")
                .replace("{vorm}", "csv?agb=30999029&van=2026-01-01&tot=2026-01-01")
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
            .isIn(mag ? List.of(200, 302, 400) : List.of(403));
      }
    }
  }

  private static String registratie() {
    return proef.sql("select min(id) from registratie");
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
    assertThat(regio.haal("/registraties").body()).contains("Niets gevonden");
    assertThat(regio.haal("/registraties/" + registratie()).statusCode()).isEqualTo(404);
    assertThat(regio.haal("/bestanden/" + van("linde", "DEELS").volgnummer()).statusCode())
        .isEqualTo(404);
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
}
