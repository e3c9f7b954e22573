package nl.zorgpoort.web.balie;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.zorgpoort.verwerking.Staat;
import nl.zorgpoort.verwerking.inzage.Bestandenlijst;
import nl.zorgpoort.verwerking.inzage.Bestandenlijst.Vondst;
import nl.zorgpoort.verwerking.toegang.Logboek.Handeling;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Files, looked for by what a caller can read out. Filters stand in the address, so that it can be
 * kept and Back works; a BSN does not, it stays in the session under a number that says nothing.
 */
@Controller
class Bestandenpagina {
  private static final int PER_KEER = 50;
  private static final String BSN = "\\d{9}";

  private final Bestandenlijst lijst;

  Bestandenpagina(Bestandenlijst lijst) {
    this.lijst = lijst;
  }

  /** A search for a person that somebody did. */
  private static String sleutel(String zoek) {
    return Bestandenpagina.class.getName() + ":" + zoek;
  }

  @GetMapping("/bestanden")
  ModelAndView toon(
      Bezoek bezoek,
      @RequestParam Map<String, String> parameters,
      @RequestParam(name = "voor", required = false) Optional<Long> voor,
      @RequestParam(name = "zoek", required = false) Optional<String> zoek,
      HttpSession sessie) {
    Optional<String> bsn =
        zoek.map(z -> sessie.getAttribute(sleutel(z)))
            .filter(String.class::isInstance)
            .map(String.class::cast);
    Zoekformulier formulier = Zoekformulier.van(parameters, bsn);
    boolean zinvol = formulier.fouten().isEmpty() && bsn.isPresent() == zoek.isPresent();
    List<Vondst> gevonden =
        zinvol ? lijst.zoek(formulier.vraag(), bezoek.zicht(), voor, PER_KEER + 1) : List.of();
    return new ModelAndView("balie/bestanden")
        .addObject("formulier", formulier)
        .addObject("verlopen", zoek.isPresent() && bsn.isEmpty())
        .addObject("staten", Staat.values())
        .addObject("vondsten", gevonden.stream().limit(PER_KEER).toList())
        .addObject("verder", verder(parameters, gevonden));
  }

  /** The address of what comes after this page; empty at the end. */
  private static String verder(Map<String, String> parameters, List<Vondst> gevonden) {
    if (gevonden.size() <= PER_KEER) {
      return "";
    }
    UriComponentsBuilder adres = UriComponentsBuilder.fromPath("/bestanden");
    parameters.forEach(
        (naam, waarde) -> {
          if (!naam.equals("voor") && !waarde.isEmpty()) {
            adres.queryParam(naam, "{" + naam + "}");
          }
        });
    adres.queryParam("voor", gevonden.get(PER_KEER - 1).volgnummer());
    return adres.encode().buildAndExpand(parameters).toUriString();
  }

  /** By person: noted, and then shown at an address without the number. */
  @PostMapping("/bestanden")
  String zoekBsn(Bezoek bezoek, @RequestParam("bsn") String bsn, HttpSession sessie) {
    String cijfers = bsn.strip();
    if (!cijfers.matches(BSN)) {
      return "redirect:/bestanden?bsnfout";
    }
    bezoek.noteer(Handeling.GEZOCHT_OP_BSN, cijfers, "");
    String zoek = UUID.randomUUID().toString();
    sessie.setAttribute(sleutel(zoek), cijfers);
    return "redirect:/bestanden?zoek=" + zoek;
  }
}
