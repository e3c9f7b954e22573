package nl.zorgpoort;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
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
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.zorgpoort.opslag.Opslag;
import nl.zorgpoort.verwerking.Vingerafdruk;
import nl.zorgpoort.verwerking.intake.Postvakmelding;
import nl.zorgpoort.verwerking.inzage.Overzicht;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** The whole gateway with its demo partners; files come in and go out through their folders. */
final class Registratieproef implements AutoCloseable {
  private static final Pattern LINK =
      Pattern.compile("http://127\\.0\\.0\\.1:\\d+/toestemming/\\S+");
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern REGISTRATIE = Pattern.compile("<registratie>(R\\d+)</registratie>");

  /** The token of {@code webportaal}. */
  static final String TOKEN = "proeftoken-van-webportaal";

  private static final String WEBPORTAAL =
      """
      naam: webportaal
      titel: Webportaal
      omgeving: productie
      rol: betaler
      taal: nl
      accounts:
        - naam: webportaal
          sleutels: []
          wachtwoord: "$argon2id$v=19$m=16384,t=2,p=1$c2FsdHNhbHRzYWx0c2E$ZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZ"
          codes: {}
          xml: ["aanvraag"]
          tokens: ["%s"]
      """
          .formatted(Vingerafdruk.sha256(TOKEN.getBytes(StandardCharsets.UTF_8)));

  final Path map;
  private final List<String> databank;
  final ConfigurableApplicationContext gateway;
  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  /** Runs as any clock does, some time ahead. */
  static final class Proefklok implements InstantSource {
    private final AtomicReference<Duration> vooruit = new AtomicReference<>(Duration.ZERO);

    void vooruit(Duration tijd) {
      vooruit.accumulateAndGet(tijd, Duration::plus);
    }

    @Override
    public Instant instant() {
      return InstantSource.system().instant().plus(vooruit.get());
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Klokbedrading {
    @Bean
    @Primary
    Proefklok proefklok() {
      return new Proefklok();
    }
  }

  private Registratieproef(
      Path map, List<String> databank, ConfigurableApplicationContext gateway) {
    this.map = map;
    this.databank = databank;
    this.gateway = gateway;
  }

  private static Optional<Registratieproef> gedeeld = Optional.empty();
  private static Optional<Registratieproef> opPostgres = Optional.empty();

  /** One for all tests that bring their own references; it goes with the process. */
  static synchronized Registratieproef gedeeld() throws IOException {
    if (gedeeld.isEmpty()) {
      gedeeld = Optional.of(startVoorAlle());
    }
    return gedeeld.get();
  }

  /** The same on PostgreSQL. */
  static synchronized Registratieproef opPostgres() throws IOException {
    if (opPostgres.isEmpty()) {
      EmbeddedPostgres server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
      opPostgres =
          Optional.of(
              startVoorAlle(
                  "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                  "--spring.datasource.username=postgres"));
    }
    return opPostgres.get();
  }

  private static Registratieproef startVoorAlle(String... extra) throws IOException {
    Path map = Files.createTempDirectory("zorgpoort-registraties");
    zetWebportaal(map);
    Registratieproef proef = start(map, extra);
    Runtime.getRuntime().addShutdownHook(new Thread(proef::ruimOp));
    return proef;
  }

  /** A partner that shows {@link #TOKEN}. */
  static void zetWebportaal(Path map) throws IOException {
    Files.createDirectories(map.resolve("partners"));
    Files.writeString(map.resolve("partners/webportaal.yaml"), WEBPORTAAL);
  }

  private void ruimOp() {
    close();
    try {
      FileSystemUtils.deleteRecursively(map);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Registratieproef start(Path map, String... extra) throws IOException {
    List<String> argumenten =
        new ArrayList<>(
            List.of(
                "--zorgpoort.map=" + map,
                "--zorgpoort.sftp.poort=0",
                "--server.port=" + vrijePoort(),
                "--zorgpoort.fout.pauze=10",
                "--zorgpoort.veger.pauze=100"));
    argumenten.addAll(List.of(extra));
    return new Registratieproef(
        map,
        List.of(extra),
        new SpringApplication(Gateway.class, Klokbedrading.class)
            .run(argumenten.toArray(String[]::new)));
  }

  /** The link in a mail holds it, so it is known before the start. */
  private static int vrijePoort() throws IOException {
    try (ServerSocket vrij = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return vrij.getLocalPort();
    }
  }

  /** A part of the running gateway. */
  <T> T deel(Class<T> soort) {
    return gateway.getBean(soort);
  }

  /** A part that there are several of. */
  <T> T deel(String naam, Class<T> soort) {
    return gateway.getBean(naam, soort);
  }

  /** Address of a page. */
  URI web(String pad) {
    return URI.create(
        "http://127.0.0.1:"
            + gateway.getEnvironment().getRequiredProperty("local.server.port")
            + pad);
  }

  /** Lets time pass, for all that happens from now on. */
  void laatVerlopen(Duration tijd) {
    gateway.getBean(Proefklok.class).vooruit(tijd);
  }

  /** Puts a file in an inbox, and gives what answers it. */
  String stuur(String account, String naam, String inhoud) throws IOException {
    return Files.readString(lever(account, naam, inhoud.getBytes(StandardCharsets.UTF_8)));
  }

  /** The same with bytes as they are. */
  Path lever(String account, String naam, byte[] inhoud) throws IOException {
    Files.write(map.resolve("sftp").resolve(account).resolve("in").resolve(naam), inhoud);
    gateway.getBean(Postvakmelding.class).gesloten(account, naam);
    Toestemmingpoort.wachtTot(
        "answer to " + naam, () -> regel(naam).flatMap(Overzicht.Regel::antwoord).isPresent());
    Path antwoord = uit(account, regel(naam).flatMap(Overzicht.Regel::antwoord).orElseThrow());
    Toestemmingpoort.wachtTot(naam + " to be delivered", () -> Files.exists(antwoord));
    return antwoord;
  }

  private Optional<Overzicht.Regel> regel(String naam) {
    return gateway.getBean(Opslag.class).overzicht().regels(5000).stream()
        .filter(regel -> regel.bestandsnaam().equals(naam))
        .findFirst();
  }

  Path uit(String account, String naam) {
    return map.resolve("sftp").resolve(account).resolve("uit").resolve(naam);
  }

  String wachtOp(String account, String naam) throws IOException {
    Toestemmingpoort.wachtTot(naam, () -> Files.exists(uit(account, naam)));
    return Files.readString(uit(account, naam));
  }

  /** The id that an accepting answer names. */
  static String registratie(String antwoord) {
    Matcher id = REGISTRATIE.matcher(antwoord);
    assertThat(id.find()).as(antwoord).isTrue();
    assertThat(antwoord).contains("<aangenomen/>");
    return id.group(1);
  }

  /** Waits for the mail about a registration and answers it on the page. */
  void antwoordWerknemer(String registratie, String jaOfNee) throws Exception {
    Toestemmingpoort.wachtTot("mail", () -> mail(registratie).isPresent());
    String tekst = Files.readString(mail(registratie).orElseThrow()).replace("=\r\n", "");
    Matcher link = LINK.matcher(tekst);
    assertThat(link.find()).as(tekst).isTrue();
    antwoord(URI.create(link.group()), jaOfNee);
  }

  /** Answers on the page that a link leads to. */
  void antwoord(URI adres, String jaOfNee) throws Exception {
    String pagina =
        browser.send(HttpRequest.newBuilder(adres).build(), BodyHandlers.ofString()).body();
    Matcher csrf = CSRF.matcher(pagina);
    assertThat(csrf.find()).as(pagina).isTrue();
    HttpResponse<String> klaar =
        browser.send(
            HttpRequest.newBuilder(adres)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + csrf.group(1) + "&antwoord=" + jaOfNee))
                .build(),
            BodyHandlers.ofString());
    assertThat(klaar.statusCode()).isEqualTo(200);
  }

  Optional<Path> mail(String registratie) {
    try (Stream<Path> mails = Files.list(map.resolve("mail"))) {
      return mails
          .filter(p -> p.getFileName().toString().startsWith(registratie + "_"))
          .filter(p -> p.toString().endsWith(".eml"))
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Runs a command on the database of the running gateway. */
  Proefgateway.Loop voer(String... args) {
    List<String> instellingen = new ArrayList<>(databank);
    instellingen.add("--zorgpoort.map=" + map);
    return Proefgateway.voer(instellingen, args);
  }

  String staat(String registratie) {
    return sql("select staat from registratie where id = '" + registratie + "'");
  }

  String sql(String vraag) {
    return JdbcClient.create(gateway.getBean(DataSource.class))
        .sql(vraag)
        .query(String.class)
        .single();
  }

  void voerUit(String opdracht) {
    JdbcClient.create(gateway.getBean(DataSource.class)).sql(opdracht).update();
  }

  /** A registration that may leave. */
  String gereed(String aanvraag) throws Exception {
    String naam = "gereed-" + aanvraag.hashCode() + ".xml";
    String id = registratie(stuur("loket", naam, aanvraag));
    antwoordWerknemer(id, "ja");
    Toestemmingpoort.wachtTot(id + " to leave", () -> !staat(id).startsWith("WACHT"));
    return id;
  }

  /** A registration that its CZO has. */
  String geleverd(String aanvraag) throws Exception {
    String id = gereed(aanvraag);
    Toestemmingpoort.wachtTot(id + " to be delivered", () -> staat(id).equals("GELEVERD"));
    return id;
  }

  static String voorbeeld(String naam) throws IOException {
    return Files.readString(Path.of("samples", naam), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    gateway.close();
  }
}
