package nl.zorgpoort.web.balie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.zorgpoort.verwerking.inzage.Afwijzingen;
import nl.zorgpoort.verwerking.inzage.Afwijzingen.Plek;
import nl.zorgpoort.verwerking.inzage.Afwijzingen.Regel;
import nl.zorgpoort.verwerking.inzage.Afwijzingen.Vraag;
import nl.zorgpoort.verwerking.uitleg.Regelcatalogus;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** What a provider did not get, over a period: on the page, and as a file to send on. */
@Controller
class Rapportpagina {
  private static final int PER_KEER = 500;
  private static final int OP_PAGINA = 200;

  private final Afwijzingen afwijzingen;
  private final Regelcatalogus catalogus;
  private final Rapportvormen vormen;

  Rapportpagina(Afwijzingen afwijzingen, Regelcatalogus catalogus, Rapportvormen vormen) {
    this.afwijzingen = afwijzingen;
    this.catalogus = catalogus;
    this.vormen = vormen;
  }

  @GetMapping("/rapport")
  ModelAndView toon(
      Bezoek bezoek,
      @RequestParam(name = "agb", defaultValue = "") String agb,
      @RequestParam(name = "van", required = false) @DateTimeFormat(iso = ISO.DATE)
          Optional<LocalDate> van,
      @RequestParam(name = "tot", required = false) @DateTimeFormat(iso = ISO.DATE)
          Optional<LocalDate> tot,
      @RequestParam(name = "laat", defaultValue = "false") boolean laat) {
    ModelAndView pagina =
        new ModelAndView("balie/rapport")
            .addObject("agb", agb)
            .addObject("van", van.map(LocalDate::toString).orElse(""))
            .addObject("tot", tot.map(LocalDate::toString).orElse(""))
            .addObject("laat", laat)
            .addObject("retourcodes", catalogus.retourcodes());
    boolean gevraagd = agb.matches("\\d{8}") && van.isPresent() && tot.isPresent();
    if (!gevraagd) {
      return pagina.addObject("gevraagd", false).addObject("agbfout", !agb.isEmpty());
    }
    Vraag vraag = new Vraag(agb, van.get(), tot.get(), laat);
    List<Regel> regels = afwijzingen.regels(vraag, bezoek.zicht(), Optional.empty(), OP_PAGINA + 1);
    return pagina
        .addObject("gevraagd", true)
        .addObject("meer", regels.size() > OP_PAGINA)
        .addObject("regels", regels.stream().limit(OP_PAGINA).toList());
  }

  /** All of it as a file; it is written while it is read. */
  @GetMapping("/rapport/{vorm}")
  ResponseEntity<StreamingResponseBody> bestand(
      Bezoek bezoek,
      @PathVariable("vorm") String vorm,
      @RequestParam("agb") String agb,
      @RequestParam("van") @DateTimeFormat(iso = ISO.DATE) LocalDate van,
      @RequestParam("tot") @DateTimeFormat(iso = ISO.DATE) LocalDate tot,
      @RequestParam(name = "laat", defaultValue = "false") boolean laat,
      Locale taal) {
    Rapportvormen.Vorm hoe =
        Rapportvormen.Vorm.van(vorm)
            .filter(v -> agb.matches("\\d{8}"))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Vraag vraag = new Vraag(agb, van, tot, laat);
    String naam =
        "%s-%s-%s-%s.%s"
            .formatted(laat ? "opnieuw-in-te-dienen" : "afwijzingen", agb, van, tot, vorm);
    return ResponseEntity.ok()
        .contentType(hoe.soort())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(naam).build().toString())
        .body(uit -> vormen.schrijf(hoe, vraag, () -> alle(vraag, bezoek), taal, uit));
  }

  /** Page by page, however many there are. */
  private Iterator<Regel> alle(Vraag vraag, Bezoek bezoek) {
    return new Iterator<>() {
      private final List<Regel> hand = new ArrayList<>();
      private Optional<Plek> na = Optional.empty();
      private boolean op;

      @Override
      public boolean hasNext() {
        if (hand.isEmpty() && !op) {
          hand.addAll(afwijzingen.regels(vraag, bezoek.zicht(), na, PER_KEER));
          op = hand.size() < PER_KEER;
        }
        return !hand.isEmpty();
      }

      @Override
      public Regel next() {
        Regel regel = hand.remove(0);
        na = Optional.of(new Plek(regel.volgnummer(), regel.regel()));
        return regel;
      }
    };
  }
}
