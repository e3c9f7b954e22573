package nl.zorgpoort;

import static nl.zorgpoort.Balieproef.als;
import static nl.zorgpoort.Balieproef.log;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zorgpoort.controle.Technischecontrole;
import nl.zorgpoort.declaratie.Beoordelaar;
import nl.zorgpoort.referentie.Uitzondering;
import nl.zorgpoort.standaard.Standaarden;
import nl.zorgpoort.verwerking.beoordeling.Naslagboek;
import nl.zorgpoort.verwerking.beoordeling.Vraagopbouw;
import nl.zorgpoort.verwerking.beoordeling.Xmlbeslisser;
import nl.zorgpoort.verwerking.intake.Postvakmelding;
import nl.zorgpoort.verwerking.naspel.Naspelen;
import nl.zorgpoort.verwerking.toegang.Functie;
import nl.zorgpoort.verwerking.toegang.Gebruiker;
import nl.zorgpoort.verwerking.toegang.Logboek.Handeling;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What one person may not do alone, and what is held back before it is decided. */
class VierogenTest {
  private static final String REGELS =
      Uitzondering.REGELS.stream().sorted().collect(Collectors.joining("', '", "('", "')"));

  private static Registratieproef proef;

  @BeforeAll
  static void start() throws Exception {
    Balieproef.start();
    proef = Balieproef.proef;
  }

  /** A line that was rejected by one rule alone, which may be excepted from; not granted since. */
  private static String kies(String kolom) {
    return proef.sql(
        """
        select %s
          from (select a.id, a.bestandsnaam, a.volgnummer, p.regel, b.regel_id, p.referentie, a.factuurnummer,
                       a.account, p.poging
                  from aanlevering a
                  join prestatieregel p on p.volgnummer = a.volgnummer and p.poging = a.poging
                  join bevinding b on b.volgnummer = p.volgnummer and b.poging = p.poging
                   and b.regel = p.regel
                 where a.uitslag = 'DEELS' and a.omgeving = 'PRODUCTIE' and p.vorige = ''
                   and char_length(p.codes) = 4 and b.regel_id in %s and p.toegekend = 0
                   and (select count(*) from bevinding c where c.volgnummer = p.volgnummer
                         and c.poging = p.poging and c.regel = p.regel) = 1
                   and not exists (select 1 from prestatieregel d
                                    where d.persoon = p.persoon and d.prestatie = p.prestatie
                                      and d.begindatum = p.begindatum and d.toegekend <> 0)
                 order by a.volgnummer, p.regel
                 fetch first 1 row only) t
        """
            .formatted(kolom, REGELS));
  }

  @Test
  void aNewLineIsGrantedWhenASecondPersonAllowsTheException() throws Exception {
    final long nr = Long.parseLong(kies("cast(volgnummer as varchar)"));
    final String regel = kies("cast(regel as varchar)");
    final String regelId = kies("regel_id");
    final String eerste = kies("bestandsnaam");
    final String account = kies("account");
    String pad = "/bestanden/" + nr + "/regels/" + regel;
    assertThat(als(Functie.BEOORDELAAR).haal(pad).body()).contains("id=\"stelvoor\"");
    assertThat(als(Functie.LEZER).haal(pad).body()).doesNotContain("id=\"stelvoor\"");

    Map<String, String> voorstel = Map.of("regelid", regelId, "reden", "toezegging van 3 oktober");
    als(Functie.BEOORDELAAR).post(pad, pad + "/uitzondering", voorstel);
    assertThat(als(Functie.BEOORDELAAR).post(pad, pad + "/uitzondering", voorstel).headers())
        .matches(h -> h.firstValue("Location").orElseThrow().endsWith("AL_GEDAAN"));
    als(Functie.BEOORDELAAR)
        .post(pad, pad + "/uitzondering", Map.of("regelid", "E23", "reden", "x"));
    String nummer = proef.sql("select cast(max(nr) as varchar) from uitzonderingsvoorstel");
    assertThat(proef.sql("select cast(count(*) as varchar) from uitzonderingsvoorstel"))
        .isEqualTo("1");

    String besluit = "/uitzonderingen/" + nummer + "/besluit";
    assertThat(
            als(Functie.BEOORDELAAR)
                .post(pad, besluit, Map.of("toestaan", "true"))
                .headers()
                .firstValue("Location")
                .orElseThrow())
        .endsWith("ZELFDE_PERSOON");
    assertThat(proef.sql("select status from uitzonderingsvoorstel")).isEqualTo("OPEN");

    Baliebezoeker tweede = tweede();
    assertThat(tweede.haal("/uitzonderingen").body()).contains("toezegging van 3 oktober");
    tweede.post("/uitzonderingen", besluit, Map.of("toestaan", "true"));
    assertThat(
            tweede
                .post("/voorcontrole", besluit, Map.of("toestaan", "false"))
                .headers()
                .firstValue("Location")
                .orElseThrow())
        .endsWith("AL_GEDAAN");
    assertThat(log(Handeling.UITZONDERING_TOEGESTAAN)).hasSize(1);

    String opnieuw = opnieuw(nr);
    Path antwoord =
        proef.lever(account, "opnieuw.txt", opnieuw.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(antwoord).exists();
    assertThat(
            proef.sql(
                """
                select case when p.toegekend = p.ingediend then 'toegekend' else p.codes end
                  from aanlevering a
                  join prestatieregel p on p.volgnummer = a.volgnummer and p.poging = a.poging
                 where a.bestandsnaam = 'opnieuw.txt' and p.regel = %s
                """
                    .formatted(regel)))
        .isEqualTo("toegekend");
    for (String naam : List.of("opnieuw.txt", eerste)) {
      Naspelen naspelen = naspelen();
      UUID id = naspelen.zoek(naam).get(0);
      assertThat(naspelen.speel(id, 1).verschil()).as(naam).isEmpty();
    }
  }

  private static Naspelen naspelen() {
    Standaarden standaarden = proef.deel(Standaarden.class);
    Naslagboek naslagboek = proef.deel(Naslagboek.class);
    Technischecontrole controle = Technischecontrole.van(standaarden);
    return new Naspelen(
        Balieproef.opslag().aanleveringen(),
        Balieproef.opslag().brokken(),
        Balieproef.opslag().controleboek(),
        Balieproef.opslag().besluitarchief(),
        new Vraagopbouw(Balieproef.opslag().geschiedenis(), naslagboek),
        controle::controleer,
        new Beoordelaar(controle, standaarden)::beoordeel,
        proef.deel(Xmlbeslisser.class));
  }

  /** The same file under another invoice number, and its lines under other references. */
  private static String opnieuw(long nr) throws Exception {
    String id = proef.sql("select cast(id as varchar) from aanlevering where volgnummer = " + nr);
    Path bestand = Files.createTempFile("opnieuw", ".txt");
    try (OutputStream uit = Files.newOutputStream(bestand)) {
      Balieproef.opslag().brokken().kopieer(UUID.fromString(id), uit);
    }
    String tekst = Files.readString(bestand, StandardCharsets.ISO_8859_1);
    Files.delete(bestand);
    String factuur = proef.sql("select factuurnummer from aanlevering where volgnummer = " + nr);
    String anders = anders(tekst, factuur);
    for (String referentie : referenties(nr)) {
      anders = anders(anders, referentie);
    }
    return anders;
  }

  private static List<String> referenties(long nr) {
    return List.of(
        proef
            .sql(
                "select string_agg(p.referentie, '|') from prestatieregel p join aanlevering a"
                    + " on a.volgnummer = p.volgnummer and a.poging = p.poging where"
                    + " p.vorige = '' and p.volgnummer = "
                    + nr)
            .split("\\|", -1));
  }

  private static String anders(String tekst, String waarde) {
    assertThat(tekst).contains(waarde);
    return tekst.replace(waarde, "Z" + waarde.substring(1));
  }

  private static Baliebezoeker tweede() throws Exception {
    String wachtwoord =
        Balieproef.beheer()
            .maak(
                new Gebruiker(
                    "proef-tweede", Functie.BEOORDELAAR, Set.of("*"), Optional.empty(), true))
            .orElseThrow();
    Baliebezoeker bezoeker = new Baliebezoeker(proef::web);
    assertThat(bezoeker.login("proef-tweede", wachtwoord)).isEqualTo("/");
    return bezoeker;
  }

  @Test
  void aHeldAccountIsReceivedAndNotDecidedUntilItIsReleased() throws Exception {
    String account = "linde";
    Map<String, String> houd = Map.of("account", account, "uzovi", "*", "reden", "onderzoek 12");
    assertThat(als(Functie.BEOORDELAAR).post("/vastgehouden", "/vastgehouden", houd).body())
        .contains("onderzoek 12");
    Path in = proef.uit(account, "x").getParent().resolveSibling("in").resolve("vast.txt");
    Files.writeString(in, "geen bericht, wel ontvangen");
    proef.deel(Postvakmelding.class).gesloten(account, "vast.txt");
    Toestemmingpoort.wachtTot("VASTGEHOUDEN", () -> staat().equals("VASTGEHOUDEN"));
    String nr =
        proef.sql(
            "select cast(volgnummer as varchar) from aanlevering where bestandsnaam = 'vast.txt'");
    assertThat(als(Functie.LEZER).haal("/bestanden/" + nr).body())
        .contains("Vastgehouden: onderzoek 12")
        .doesNotContain("id=\"vrijgeven\"");
    assertThat(als(Functie.AANBIEDER).haal("/bestanden/" + nr).body())
        .contains("Het zorgkantoor houdt dit bestand vast")
        .doesNotContain("onderzoek 12");
    assertThat(als(Functie.BEHEER).haal("/").body()).contains("/bestanden/" + nr + "\"");

    als(Functie.BEOORDELAAR)
        .post("/vastgehouden", "/vastgehouden/vrij", Map.of("account", account, "uzovi", "*"));
    Toestemmingpoort.wachtTot("VERZONDEN", () -> staat().equals("VERZONDEN"));
    assertThat(log(Handeling.VASTGEHOUDEN)).hasSize(1);
    assertThat(log(Handeling.VRIJGEGEVEN)).hasSize(1);
  }

  private static String staat() {
    return proef.sql(
        "select coalesce(max(staat), '') from aanlevering where bestandsnaam = 'vast.txt'");
  }
}
