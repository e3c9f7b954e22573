package nl.zorgpoort.web.balie;

import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.toegang.Logboek.Handeling;
import nl.zorgpoort.verwerking.uitzondering.Uitzonderingen;
import nl.zorgpoort.verwerking.uitzondering.Uitzonderingen.Uitkomst;
import nl.zorgpoort.verwerking.uitzondering.Uitzonderingsboek;
import nl.zorgpoort.verwerking.uitzondering.Voorstel;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Exceptions: one person proposes at the record, another one decides here. */
@Controller
class Uitzonderingspagina {
  private static final int HOOGSTENS = 200;
  private static final int MEESTE_TEKENS = 500;

  private final Dossiers dossiers;
  private final Uitzonderingen uitzonderingen;
  private final Uitzonderingsboek boek;

  Uitzonderingspagina(Dossiers dossiers, Uitzonderingen uitzonderingen, Uitzonderingsboek boek) {
    this.dossiers = dossiers;
    this.uitzonderingen = uitzonderingen;
    this.boek = boek;
  }

  @GetMapping("/uitzonderingen")
  ModelAndView toon(
      Bezoek bezoek, @RequestParam(name = "uitkomst", defaultValue = "GEDAAN") Uitkomst uitkomst) {
    return new ModelAndView("balie/uitzonderingen")
        .addObject("voorstellen", boek.voorstellen(bezoek.zicht(), HOOGSTENS))
        .addObject("uitkomst", uitkomst.name());
  }

  @PostMapping("/bestanden/{nr}/regels/{regel}/uitzondering")
  String stelVoor(
      Bezoek bezoek,
      @PathVariable("nr") long nr,
      @PathVariable("regel") int regel,
      @RequestParam("regelid") String regelId,
      @RequestParam("reden") String reden) {
    Aanlevering aanlevering = dossiers.open(bezoek, nr);
    if (reden.isBlank()) {
      return "redirect:/bestanden/" + nr + "/regels/" + regel;
    }
    String waarom = reden.strip().substring(0, Math.min(reden.strip().length(), MEESTE_TEKENS));
    Uitkomst uitkomst =
        uitzonderingen.stelVoor(aanlevering, regel, regelId, waarom, bezoek.wie().naam());
    if (uitkomst == Uitkomst.GEDAAN) {
      bezoek.noteer(Handeling.UITZONDERING_VOORGESTELD, nr + " " + regel + " " + regelId, waarom);
    }
    return naar(uitkomst);
  }

  private static String naar(Uitkomst uitkomst) {
    return uitkomst == Uitkomst.GEDAAN
        ? "redirect:/uitzonderingen"
        : "redirect:/uitzonderingen?uitkomst=" + uitkomst;
  }

  @PostMapping("/uitzonderingen/{voorstel}/besluit")
  String besluit(
      Bezoek bezoek,
      @PathVariable("voorstel") long nr,
      @RequestParam("toestaan") boolean toestaan) {
    Voorstel voorstel =
        boek.zoek(nr).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    dossiers.open(bezoek, voorstel.volgnummer());
    Uitkomst uitkomst = uitzonderingen.besluit(nr, toestaan, bezoek.wie().naam());
    if (uitkomst == Uitkomst.GEDAAN) {
      bezoek.noteer(
          toestaan ? Handeling.UITZONDERING_TOEGESTAAN : Handeling.UITZONDERING_AFGEWEZEN,
          Long.toString(nr),
          voorstel.reden());
    }
    return naar(uitkomst);
  }
}
