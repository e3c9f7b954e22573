package nl.zorgpoort.web.balie;

import java.util.List;
import java.util.Locale;
import nl.zorgpoort.controle.Regel;
import nl.zorgpoort.verwerking.uitleg.Regelcatalogus;
import nl.zorgpoort.verwerking.uitleg.Regeltaal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** All rules, and one rule in full. */
@Controller
class Cataloguspagina {
  private final Regelcatalogus catalogus;

  Cataloguspagina(Regelcatalogus catalogus) {
    this.catalogus = catalogus;
  }

  @GetMapping("/regels")
  ModelAndView alle(Locale taal) {
    return new ModelAndView("balie/regels")
        .addObject("hoofdstukken", catalogus.hoofdstukken())
        .addObject("taal", taal(taal));
  }

  @GetMapping("/regels/{id}")
  ModelAndView een(@PathVariable("id") String id, Locale taal) {
    Regel regel =
        catalogus.regel(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return new ModelAndView("balie/regel")
        .addObject("regel", regel)
        .addObject("taal", taal(taal))
        .addObject("codes", List.copyOf(regel.codes()))
        .addObject("retourcodes", catalogus.retourcodes());
  }

  private static Regeltaal taal(Locale taal) {
    return taal.getLanguage().equals(Regeltaal.EN.code()) ? Regeltaal.EN : Regeltaal.NL;
  }
}
