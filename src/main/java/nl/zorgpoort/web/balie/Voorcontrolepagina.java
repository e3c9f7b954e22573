package nl.zorgpoort.web.balie;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.zorgpoort.partner.Partners;
import nl.zorgpoort.verwerking.toegang.Logboek.Handeling;
import nl.zorgpoort.verwerking.uitleg.Regelcatalogus;
import nl.zorgpoort.verwerking.voorcontrole.Voorcontrole;
import nl.zorgpoort.verwerking.voorcontrole.Voorcontrole.Uitkomst;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * A file is checked before it is sent. Its bytes are gone when the answer is shown, nothing is
 * booked, and the next file may give another outcome, because the books go on.
 */
@Controller
class Voorcontrolepagina {
  private final Voorcontrole voorcontrole;
  private final Partners partners;
  private final Regelcatalogus catalogus;
  private final Matiging matiging;

  Voorcontrolepagina(
      Voorcontrole voorcontrole, Partners partners, Regelcatalogus catalogus, Matiging matiging) {
    this.voorcontrole = voorcontrole;
    this.partners = partners;
    this.catalogus = catalogus;
    this.matiging = matiging;
  }

  @GetMapping("/voorcontrole")
  ModelAndView toon(Bezoek bezoek) {
    return new ModelAndView("balie/voorcontrole").addObject("accounts", accounts(bezoek));
  }

  /** For whom somebody may ask: a provider for itself, the care office for everybody. */
  private Set<String> accounts(Bezoek bezoek) {
    return new TreeSet<>(bezoek.zicht().accounts().orElseGet(partners::accounts));
  }

  @PostMapping("/voorcontrole")
  ModelAndView controleer(
      Bezoek bezoek,
      @RequestParam("account") String account,
      @RequestParam("bestand") MultipartFile bestand)
      throws IOException {
    if (!accounts(bezoek).contains(account)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    ModelAndView pagina = toon(bezoek).addObject("account", account);
    if (bestand.isEmpty()) {
      return pagina.addObject("fout", "leeg");
    }
    if (!matiging.mag(bezoek.wie().naam())) {
      pagina.setStatus(HttpStatus.TOO_MANY_REQUESTS);
      return pagina.addObject("fout", "vaak");
    }
    bezoek.noteer(Handeling.VOORCONTROLE, account, "");
    String naam = Optional.ofNullable(bestand.getOriginalFilename()).orElse("");
    Uitkomst uitkomst = voorcontrole.controleer(account, naam, bestand::getInputStream);
    return pagina
        .addObject("naam", naam)
        .addObject("retourcodes", catalogus.retourcodes())
        .addObject("uitkomst", List.of(uitkomst))
        .addObject("soort", uitkomst.getClass().getSimpleName());
  }
}
