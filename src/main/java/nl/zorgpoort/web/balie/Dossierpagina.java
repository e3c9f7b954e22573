package nl.zorgpoort.web.balie;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.Brokken;
import nl.zorgpoort.verwerking.aflevering.Heraflevering;
import nl.zorgpoort.verwerking.herstel.Herstart;
import nl.zorgpoort.verwerking.inzage.Besluitarchief;
import nl.zorgpoort.verwerking.inzage.Dossierkast;
import nl.zorgpoort.verwerking.inzage.Dossierkast.Stuk;
import nl.zorgpoort.verwerking.toegang.Logboek.Handeling;
import nl.zorgpoort.verwerking.uitleg.Regelcatalogus;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** One delivery: its life, what it came to, what was rejected and why, and its files. */
@Controller
@RequestMapping("/bestanden/{nr}")
class Dossierpagina {
  private static final int REGELS_PER_KEER = 50;

  private final Dossiers dossiers;
  private final Dossierkast kast;
  private final Besluitarchief archief;
  private final Brokken brokken;
  private final Regelcatalogus catalogus;
  private final Herstart herstart;
  private final Heraflevering heraflevering;

  Dossierpagina(
      Dossiers dossiers,
      Dossierkast kast,
      Besluitarchief archief,
      Brokken brokken,
      Regelcatalogus catalogus,
      Herstart herstart,
      Heraflevering heraflevering) {
    this.dossiers = dossiers;
    this.kast = kast;
    this.archief = archief;
    this.brokken = brokken;
    this.catalogus = catalogus;
    this.herstart = herstart;
    this.heraflevering = heraflevering;
  }

  @GetMapping
  ModelAndView toon(Bezoek bezoek, @PathVariable("nr") long nr) {
    Aanlevering aanlevering = dossiers.open(bezoek, nr);
    return new ModelAndView("balie/dossier")
        .addObject("aanlevering", aanlevering)
        .addObject("besluit", archief.besluit(aanlevering.id()).stream().toList())
        .addObject("leven", kast.leven(nr))
        .addObject("tellingen", kast.tellingen(nr))
        .addObject("stukken", kast.stukken(nr))
        .addObject("storing", kast.storing(nr))
        .addObject("retourcodes", catalogus.retourcodes());
  }

  /** The lines of one return code, in the order of the file. */
  @GetMapping("/codes/{code}")
  ModelAndView code(
      Bezoek bezoek,
      @PathVariable("nr") long nr,
      @PathVariable("code") String code,
      @RequestParam(name = "na", defaultValue = "0") int na) {
    Aanlevering aanlevering = dossiers.open(bezoek, nr);
    List<Integer> regels = kast.regelsMetCode(nr, code, na, REGELS_PER_KEER + 1);
    return new ModelAndView("balie/code")
        .addObject("aanlevering", aanlevering)
        .addObject("code", code)
        .addObject("betekenis", catalogus.retourcodes().omschrijving(code))
        .addObject("regels", regels.stream().limit(REGELS_PER_KEER).toList())
        .addObject("verder", regels.size() > REGELS_PER_KEER ? regels.get(REGELS_PER_KEER - 1) : 0);
  }

  /** The bytes as they were received. */
  @GetMapping("/origineel")
  ResponseEntity<StreamingResponseBody> origineel(Bezoek bezoek, @PathVariable("nr") long nr) {
    Aanlevering aanlevering = dossiers.open(bezoek, nr);
    bezoek.noteer(Handeling.GEDOWNLOAD, nr + " origineel", "");
    return bijlage(aanlevering.bestandsnaam(), aanlevering.id(), aanlevering.grootte());
  }

  /** What answers it. */
  @GetMapping("/stukken/{soort}")
  ResponseEntity<StreamingResponseBody> stuk(
      Bezoek bezoek, @PathVariable("nr") long nr, @PathVariable("soort") String soort) {
    dossiers.open(bezoek, nr);
    Stuk stuk =
        kast.stukken(nr).stream()
            .filter(s -> s.soort().name().toLowerCase(Locale.ROOT).equals(soort))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    bezoek.noteer(Handeling.GEDOWNLOAD, nr + " " + soort, "");
    return bijlage(stuk.naam(), stuk.inhoud(), stuk.grootte());
  }

  private ResponseEntity<StreamingResponseBody> bijlage(String naam, UUID inhoud, long grootte) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .contentLength(grootte)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(naam.replaceAll("\\p{Cntrl}", "_"), StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(uit -> brokken.kopieer(inhoud, uit));
  }

  /** Starts one in Storing again; whoever is second finds it done. */
  @PostMapping("/herstart")
  String herstart(Bezoek bezoek, @PathVariable("nr") long nr) {
    Aanlevering aanlevering = dossiers.open(bezoek, nr);
    if (herstart.herstart(aanlevering.id()).isPresent()) {
      bezoek.noteer(Handeling.HERSTART, Long.toString(nr), "");
    }
    return "redirect:/bestanden/" + nr;
  }

  /** Puts what answers it in the out folder again, the same bytes under the same name. */
  @PostMapping("/opnieuw")
  String opnieuw(Bezoek bezoek, @PathVariable("nr") long nr) throws IOException {
    Aanlevering aanlevering = dossiers.open(bezoek, nr);
    if (heraflevering.leverOpnieuw(aanlevering.id())) {
      bezoek.noteer(Handeling.OPNIEUW_AFGELEVERD, Long.toString(nr), "");
    }
    return "redirect:/bestanden/" + nr;
  }
}
