package nl.zorgpoort.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.zorgpoort.partner.Account;
import nl.zorgpoort.partner.Omgeving;
import nl.zorgpoort.partner.Partner;
import nl.zorgpoort.partner.Partners;
import nl.zorgpoort.partner.Registratiekanaal;
import nl.zorgpoort.partner.Registratiekanaal.Linkdoel;
import nl.zorgpoort.partner.Rol;
import nl.zorgpoort.standaard.Standaarden;
import nl.zorgpoort.verwerking.Vingerafdruk;
import nl.zorgpoort.verwerking.aflevering.Naleveringen;
import nl.zorgpoort.verwerking.ophaallink.Ophaallinks;
import nl.zorgpoort.verwerking.ophaallink.Ophalen;
import nl.zorgpoort.verwerking.ophaallink.Ophalen.Uitkomst;
import nl.zorgpoort.verwerking.registratie.Uitbericht.Status;
import nl.zorgpoort.verwerking.uitgaand.Registratiepost.Zending;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Links on a real database; the code stands in the place of its slow hash. */
final class Ophaalproef implements AutoCloseable {
  static final Instant BEGIN = Instant.parse("2026-03-01T10:00:00Z");
  static final byte[] XML = "<aanmelding/>".getBytes(StandardCharsets.UTF_8);
  static final String CODE = "de-code";
  private static final String BASIS = "https://poort.example/ophalen/";

  private final HikariDataSource bron;
  final JdbcClient sql;
  final Opslag opslag;
  Instant nu = BEGIN;
  final List<Optional<String>> getoetst = Collections.synchronizedList(new ArrayList<>());
  final Ophaallinks links;
  final Ophalen ophalen;

  Ophaalproef(HikariDataSource bron) {
    this.bron = bron;
    sql = JdbcClient.create(bron);
    opslag = new Opslag(bron, Standaarden.opVraag(), () -> nu);
    links =
        new Ophaallinks(
            opslag.ophaalboek(), new Random(7), URI.create("https://poort.example"), () -> nu);
    ophalen =
        new Ophalen(
            opslag.ophaalboek(),
            new Partners(List.of(partner("eens", false), partner("vaker", true))),
            opslag.brokken(),
            new Meldingen(),
            this::toets,
            Duration.ofDays(14),
            () -> nu);
  }

  @Override
  public void close() {
    bron.close();
  }

  /** In the place of a slow hash: the code itself. */
  private boolean toets(String code, Optional<String> hash) {
    getoetst.add(hash);
    return hash.filter(code::equals).isPresent();
  }

  /** Marks as the real one does. */
  private final class Meldingen implements Naleveringen {
    @Override
    public Uitkomst opgehaald(String account, String naam) {
      opslag
          .uitberichten()
          .zoek(account, naam)
          .ifPresent(b -> opslag.uitberichten().verplaats(b, Status.OPGEHAALD, nu));
      return Uitkomst.GEMELD;
    }

    @Override
    public boolean magWeg(String account, String naam) {
      return true;
    }
  }

  private static Registratiekanaal kanaal(boolean herhaald) {
    return new Registratiekanaal(
        "aanmelding-2.0",
        Set.of(),
        "{soort}_{registratie}_{volgnummer}.xml",
        false,
        herhaald,
        "post@czo.example",
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Linkdoel("post@czo.example", CODE)));
  }

  private static Partner partner(String naam, boolean herhaald) {
    Account account =
        new Account(
            naam,
            List.of(),
            Optional.empty(),
            Map.of(),
            Set.of(),
            Set.of(),
            Optional.of(kanaal(herhaald)));
    return new Partner(naam, naam, Omgeving.PRODUCTIE, Rol.BETALER, "en", List.of(account));
  }

  /** A message that is made and to be sent; its registration names an employee. */
  long klaar(String id, String account) throws IOException {
    return klaar(id, account, true);
  }

  long klaar(String id, String account, boolean opNaam) throws IOException {
    sql.sql(
            """
            insert into registratie (id, portaal, kenmerk, aanvraag, werkgever, werkgevernaam,
                   aanvragersoort, aanvrager, interventie, interventienaam, aanbieder,
                   aanbiedernaam, czo, prijs, aangemeld, ontdubbelen, op_naam, offerte, intake,
                   staat, staat_sinds)
            values (:id, 'loket', :id, '', '1', 'W', 'WERKGEVER', 'A', 'PSY', 'Psy', '30999304',
                   'Z', :account, 1, date '2026-03-01', false, :opNaam, 'GEEN', false, 'GEREED',
                   timestamp with time zone '2026-03-01 10:00:00+00')
            """)
        .param("id", id)
        .param("account", account)
        .param("opNaam", opNaam)
        .update();
    if (opNaam) {
      sql.sql(
              """
              insert into registratiepersoon (registratie, naam, geboortedatum, mailadres, taal)
              values (:id, 'N', date '1980-01-01', 'n@example.org', 'nl')
              """)
          .param("id", id)
          .update();
    }
    UUID inhoud = UUID.randomUUID();
    try (OutputStream uit = opslag.brokken().schrijf(inhoud, 0)) {
      uit.write(XML);
    }
    sql.sql(
            """
            insert into uitbericht (registratie, soort, volgnummer, account, naam, inhoud, sha256,
                   status, status_sinds)
            values (:id, 'AANMELDING', 1, :account, :naam, :inhoud, :sha256, 'KLAAR',
                   timestamp with time zone '2026-03-01 10:00:00+00')
            """)
        .param("id", id)
        .param("account", account)
        .param("naam", naam(id))
        .param("inhoud", inhoud)
        .param("sha256", Vingerafdruk.sha256(XML))
        .update();
    return sql.sql("select nr from uitbericht where registratie = :id")
        .param("id", id)
        .query(Long.class)
        .single();
  }

  static String naam(String id) {
    return "aanmelding_" + id + "_1.xml";
  }

  String stel(long nr, String account) {
    String link =
        links
            .stel(new Zending(nr, account, "n", "s", "<x/>", kanaal(account.equals("vaker"))))
            .link();
    assertThat(link).startsWith(BASIS);
    return link.substring(BASIS.length());
  }

  void verstuur(long nr) {
    opslag
        .uitberichten()
        .verplaats(opslag.uitberichten().van(nr).orElseThrow(), Status.VERZONDEN, nu);
  }

  /** The token in the mail about a message that was sent. */
  String verzonden(String id, String account) throws IOException {
    long nr = klaar(id, account);
    String token = stel(nr, account);
    verstuur(nr);
    return token;
  }

  String status(String id) {
    return sql.sql("select status from uitbericht where registratie = :id")
        .param("id", id)
        .query(String.class)
        .single();
  }

  byte[] haal(String token) throws IOException {
    Uitkomst uitkomst = ophalen.vraag(token, CODE);
    assertThat(uitkomst).isInstanceOf(Uitkomst.Goed.class);
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    ophalen.geef(((Uitkomst.Goed) uitkomst).stuk(), uit);
    return uit.toByteArray();
  }
}
