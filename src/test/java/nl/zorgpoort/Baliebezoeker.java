package nl.zorgpoort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at the desk, over HTTP with cookies and without scripts. */
final class Baliebezoeker {
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  private final Function<String, URI> web;

  /** Nobody yet. */
  Baliebezoeker(Function<String, URI> web) {
    this.web = web;
  }

  /** Where a log-in leads to. */
  String login(String naam, String wachtwoord) throws IOException, InterruptedException {
    HttpResponse<String> antwoord =
        post("/inloggen", "/inloggen", Map.of("naam", naam, "wachtwoord", wachtwoord));
    assertThat(antwoord.statusCode()).isEqualTo(302);
    return URI.create(antwoord.headers().firstValue("Location").orElseThrow()).getPath();
  }

  HttpResponse<String> haal(String pad) throws IOException, InterruptedException {
    return browser.send(HttpRequest.newBuilder(web.apply(pad)).build(), BodyHandlers.ofString());
  }

  byte[] bytes(String pad) throws IOException, InterruptedException {
    return browser
        .send(HttpRequest.newBuilder(web.apply(pad)).build(), BodyHandlers.ofByteArray())
        .body();
  }

  /** Posts with the proof that a form on this page holds. */
  HttpResponse<String> post(String pagina, String pad, Map<String, String> velden)
      throws IOException, InterruptedException {
    Matcher csrf = CSRF.matcher(haal(pagina).body());
    String bewijs = csrf.find() ? "&_csrf=" + tekst(csrf.group(1)) : "";
    return kaal(pad, formulier(velden) + bewijs);
  }

  /** Uploads a file to be checked. */
  HttpResponse<String> stuur(String account, byte[] inhoud)
      throws IOException, InterruptedException {
    Matcher csrf = CSRF.matcher(haal("/voorcontrole").body());
    assertThat(csrf.find()).isTrue();
    ByteArrayOutputStream alles = new ByteArrayOutputStream();
    for (Map.Entry<String, String> veld :
        Map.of("_csrf", csrf.group(1), "account", account).entrySet()) {
      alles.writeBytes(
          "--grens\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
              .formatted(veld.getKey(), veld.getValue())
              .getBytes(StandardCharsets.UTF_8));
    }
    alles.writeBytes(
        "--grens\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"a.txt\"\r\n\r\n"
            .getBytes(StandardCharsets.UTF_8));
    alles.writeBytes(inhoud);
    alles.writeBytes("\r\n--grens--\r\n".getBytes(StandardCharsets.UTF_8));
    return browser.send(
        HttpRequest.newBuilder(web.apply("/voorcontrole"))
            .header("Content-Type", "multipart/form-data; boundary=grens")
            .POST(BodyPublishers.ofByteArray(alles.toByteArray()))
            .build(),
        BodyHandlers.ofString());
  }

  /** Posts without any proof. */
  HttpResponse<String> kaal(String pad, String inhoud) throws IOException, InterruptedException {
    return browser.send(
        HttpRequest.newBuilder(web.apply(pad))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(inhoud))
            .build(),
        BodyHandlers.ofString());
  }

  private static String formulier(Map<String, String> velden) {
    return velden.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(veld -> veld.getKey() + "=" + tekst(veld.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String tekst(String waarde) {
    return URLEncoder.encode(waarde, StandardCharsets.UTF_8);
  }
}
