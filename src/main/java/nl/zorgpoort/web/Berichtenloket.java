package nl.zorgpoort.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zorgpoort.verwerking.loket.Loket;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * XML messages by HTTP: {@code POST /berichten} with a token of the account gives 202 and the
 * address of the answer, which gives 202 until there is one.
 */
@RestController
class Berichtenloket {
  private static final Pattern TOKEN = Pattern.compile("(?i:bearer) +([A-Za-z0-9._~+/=-]{16,200})");
  private static final String NAAM = "http.xml";

  private final Loket loket;

  Berichtenloket(Loket loket) {
    this.loket = loket;
  }

  @PostMapping(
      path = "/berichten",
      consumes = {MediaType.APPLICATION_XML_VALUE, MediaType.TEXT_XML_VALUE})
  ResponseEntity<Void> neemIn(
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, defaultValue = "") String bewijs,
      InputStream in)
      throws IOException {
    Optional<String> account = account(bewijs);
    if (account.isEmpty()) {
      return geenToegang();
    }
    // Read to its end first: a slow sender keeps nobody else's file waiting.
    byte[] bericht = in.readNBytes(loket.grootste() + 1);
    if (bericht.length > loket.grootste()) {
      return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
    }
    UUID id = loket.neemIn(account.get(), NAAM, new ByteArrayInputStream(bericht));
    return ResponseEntity.accepted().location(URI.create("/berichten/" + id)).build();
  }

  @GetMapping("/berichten/{id}")
  ResponseEntity<byte[]> antwoord(
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, defaultValue = "") String bewijs,
      @PathVariable UUID id)
      throws IOException {
    Optional<String> account = account(bewijs);
    if (account.isEmpty()) {
      return geenToegang();
    }
    Loket.Antwoord antwoord = loket.antwoord(account.get(), id);
    if (antwoord instanceof Loket.Antwoord.Klaar klaar) {
      MediaType soort =
          klaar.naam().endsWith(".xml") ? MediaType.APPLICATION_XML : MediaType.TEXT_MARKDOWN;
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      klaar.inhoud().schrijf(bytes);
      return ResponseEntity.ok().contentType(soort).body(bytes.toByteArray());
    }
    return antwoord instanceof Loket.Antwoord.Bezig
        ? ResponseEntity.accepted().build()
        : ResponseEntity.notFound().build();
  }

  private Optional<String> account(String bewijs) {
    Matcher token = TOKEN.matcher(bewijs);
    return token.matches() ? loket.account(token.group(1)) : Optional.empty();
  }

  private static <T> ResponseEntity<T> geenToegang() {
    return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        .build();
  }
}
