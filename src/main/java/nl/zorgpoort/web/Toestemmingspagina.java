package nl.zorgpoort.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.zorgpoort.verwerking.registratie.Toestemmingsstuk;
import nl.zorgpoort.verwerking.toestemming.Toestemmingsantwoord;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page behind the link in a mail. A code that is used, too old or made up gets one and the same
 * answer, so that nobody learns which.
 */
@Controller
@RequestMapping("/toestemming/{code}")
class Toestemmingspagina {
  private final Toestemmingsantwoord antwoord;

  Toestemmingspagina(Toestemmingsantwoord antwoord) {
    this.antwoord = antwoord;
  }

  /** Shows what is asked; changes nothing, because mail scanners look too. */
  @GetMapping
  ModelAndView toon(@PathVariable("code") String code, HttpServletRequest vraag) {
    return antwoord.open(code).map(stuk -> vraag(stuk, code, vraag)).orElseGet(this::onbekend);
  }

  private static ModelAndView vraag(Toestemmingsstuk stuk, String code, HttpServletRequest vraag) {
    Taalkeuze.stel(vraag, stuk.taal());
    return new ModelAndView("toestemming").addObject("stuk", stuk).addObject("code", code);
  }

  @PostMapping(params = "antwoord=ja")
  ModelAndView ja(@PathVariable("code") String code, HttpServletRequest vraag) {
    return beantwoord(code, true, vraag);
  }

  @PostMapping(params = "antwoord=nee")
  ModelAndView nee(@PathVariable("code") String code, HttpServletRequest vraag) {
    return beantwoord(code, false, vraag);
  }

  private ModelAndView beantwoord(String code, boolean ja, HttpServletRequest vraag) {
    Optional<Toestemmingsstuk> stuk = antwoord.open(code);
    if (stuk.isEmpty() || !antwoord.antwoord(code, ja)) {
      return onbekend();
    }
    Taalkeuze.stel(vraag, stuk.get().taal());
    return new ModelAndView("toestemming-klaar").addObject("antwoord", ja ? "ja" : "nee");
  }

  private ModelAndView onbekend() {
    return new ModelAndView("link-onbekend", HttpStatus.NOT_FOUND);
  }
}
