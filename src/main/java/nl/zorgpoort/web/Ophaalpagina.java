package nl.zorgpoort.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.zorgpoort.verwerking.ophaallink.Ophalen;
import nl.zorgpoort.verwerking.ophaallink.Ophalen.Stuk;
import nl.zorgpoort.verwerking.ophaallink.Ophalen.Uitkomst;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page on which a partner without SFTP says its code and gets its message. A link that is used,
 * closed, too old or made up gets one and the same answer, so that nobody learns which.
 */
@Controller
@RequestMapping("/ophalen/{token}")
class Ophaalpagina {
  /** A code takes memory and time to judge by design, so only a few are judged at a time. */
  private static final int TEGELIJK = 2;

  private static final long GEDULD_S = 10;

  private final Ophalen ophalen;
  private final Semaphore beurten = new Semaphore(TEGELIJK, true);

  Ophaalpagina(Ophalen ophalen) {
    this.ophalen = ophalen;
  }

  /** Asks for the code; changes nothing, because mail scanners look too. */
  @GetMapping
  ModelAndView toon(@PathVariable("token") String token, HttpServletRequest vraag) {
    return ophalen
        .open(token)
        .map(stuk -> vraag(stuk, token, false, vraag))
        .orElseGet(Ophaalpagina::onbekend);
  }

  @PostMapping
  ModelAndView haal(
      @PathVariable("token") String token,
      @RequestParam(name = "code", defaultValue = "") String code,
      HttpServletRequest vraag)
      throws InterruptedException {
    Uitkomst uitkomst = opBeurt(token, code.strip());
    if (uitkomst instanceof Uitkomst.Goed goed) {
      return new ModelAndView((model, van, antwoord) -> geef(goed.stuk(), antwoord));
    }
    return uitkomst instanceof Uitkomst.Fout fout
        ? vraag(fout.stuk(), token, true, vraag)
        : onbekend();
  }

  /** Waits before a code is counted: who finds no turn has lost none. */
  private Uitkomst opBeurt(String token, String code) throws InterruptedException {
    if (!beurten.tryAcquire(GEDULD_S, TimeUnit.SECONDS)) {
      throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
    }
    try {
      return ophalen.vraag(token, code);
    } finally {
      beurten.release();
    }
  }

  private static ModelAndView vraag(
      Stuk stuk, String token, boolean fout, HttpServletRequest vraag) {
    Taalkeuze.stel(vraag, stuk.taal());
    return new ModelAndView("ophalen")
        .addObject("token", token)
        .addObject("herhaald", stuk.herhaald())
        .addObject("fout", fout);
  }

  private void geef(Stuk stuk, HttpServletResponse antwoord) throws IOException {
    antwoord.setContentType(MediaType.APPLICATION_XML_VALUE);
    antwoord.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(stuk.naam()).build().toString());
    ophalen.geef(stuk, antwoord.getOutputStream());
  }

  private static ModelAndView onbekend() {
    return new ModelAndView("link-onbekend", HttpStatus.NOT_FOUND);
  }
}
