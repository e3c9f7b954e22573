package nl.zorgpoort;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zorgpoort.opslag.Opslag;
import nl.zorgpoort.verwerking.inzage.Bestandenlijst;
import nl.zorgpoort.verwerking.inzage.Bestandenlijst.Vondst;
import nl.zorgpoort.verwerking.toegang.Functie;
import nl.zorgpoort.verwerking.toegang.Gebruiker;
import nl.zorgpoort.verwerking.toegang.Gebruikersbeheer;
import nl.zorgpoort.verwerking.toegang.Zicht;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every page of the desk on PostgreSQL, with every filter. */
class BalieKetenIT {
  private static Registratieproef proef;

  @BeforeAll
  static void start() throws Exception {
    proef = Registratieproef.opPostgres();
  }

  private static Baliebezoeker als(Functie functie, Set<String> regios) throws Exception {
    String naam = "pg-" + functie.name().toLowerCase(java.util.Locale.ROOT);
    String wachtwoord =
        proef
            .deel(Gebruikersbeheer.class)
            .maak(new Gebruiker(naam, functie, regios, Optional.empty(), true))
            .orElseThrow();
    Baliebezoeker bezoeker = new Baliebezoeker(proef::web);
    assertThat(bezoeker.login(naam, wachtwoord)).isEqualTo("/");
    return bezoeker;
  }

  private static Vondst zaak() {
    return proef
        .deel(Opslag.class)
        .bestandenlijst()
        .zoek(
            Bestandenlijst.Vraag.alles(),
            new Zicht(Optional.of(Set.of("linde")), Optional.of(Set.of("5508"))),
            Optional.empty(),
            5_000)
        .stream()
        .filter(v -> v.bestandsnaam().startsWith("verzekerde-afgekeurd-1"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anAssessorOpensEveryPageAndFindsByEveryFilter() throws Exception {
    Baliebezoeker beoordelaar = als(Functie.BEOORDELAAR, Set.of("5508", "BZ"));
    Vondst zaak = zaak();
    String dossier = "/bestanden/" + zaak.volgnummer();
    var archief = proef.deel(Opslag.class).besluitarchief();
    var regel = archief.regels(archief.besluit(zaak.id()).orElseThrow().poging(), 0, 1).get(0);
    String dagen = "van=2026-10-01&tot=2026-10-31";
    for (String filter :
        List.of(
            "agb=" + zaak.declarant(),
            "factuur=" + zaak.factuurnummer(),
            "code=8002&agb=" + zaak.declarant(),
            "ref=" + regel.referentie(),
            "staat=" + zaak.staat() + "&agb=" + zaak.declarant(),
            dagen + "&agb=" + zaak.declarant(),
            "bedrag=13789,16",
            "naam=verzekerde-AFGEKEURD-1")) {
      assertThat(beoordelaar.haal("/bestanden?" + filter).body())
          .as(filter)
          .contains(dossier + "\"");
    }
    HttpResponse<String> opBsn =
        beoordelaar.post("/bestanden", "/bestanden", Map.of("bsn", regel.bsn()));
    URI naar = URI.create(opBsn.headers().firstValue("Location").orElseThrow());
    assertThat(beoordelaar.haal(naar.getPath() + "?" + naar.getQuery()).statusCode())
        .isEqualTo(200);
    for (String pad :
        List.of(
            "/",
            dossier,
            dossier + "/codes/8002",
            dossier + "/regels/3",
            "/aanbieders/" + zaak.declarant(),
            "/registraties?staat=GELEVERD",
            "/rapport?agb=%s&%s".formatted(zaak.declarant(), dagen),
            "/rapport/csv?agb=%s&%s".formatted(zaak.declarant(), dagen),
            "/rapport?laat=true&agb=%s&%s".formatted(zaak.declarant(), dagen),
            "/vastgehouden",
            "/uitzonderingen")) {
      assertThat(beoordelaar.haal(pad).statusCode()).as(pad).isEqualTo(200);
    }
    assertThat(beoordelaar.haal(dossier).body()).contains("8002", "€ 6.975,66");
    assertThat(beoordelaar.haal("/aanbieders/" + zaak.declarant()).body()).contains("50,5 %");
    assertThat(
            beoordelaar
                .post("/client", "/client", Map.of("bsn", "999911120", "reden", "vraag"))
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void theOtherRolesOpenTheirPages() throws Exception {
    assertThat(als(Functie.PRIVACY, Set.of("*")).haal("/logboek?wie=pg-privacy").body())
        .contains("Ingelogd");
    assertThat(als(Functie.BEHEER, Set.of("*")).haal("/gebruikers").body()).contains("pg-beheer");
  }
}
