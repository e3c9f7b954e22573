package nl.zorgpoort.web.balie;

import java.util.List;
import nl.zorgpoort.verwerking.inzage.Dossierkast;
import nl.zorgpoort.verwerking.toegang.Logboek.Handeling;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What was claimed for one person. Each look has a reason, and is kept with who looked. */
@Controller
class Clientpagina {
  private static final int HOOGSTENS = 200;

  private final Dossierkast kast;

  Clientpagina(Dossierkast kast) {
    this.kast = kast;
  }

  @GetMapping("/client")
  ModelAndView vraag() {
    return new ModelAndView("balie/client").addObject("gevraagd", false);
  }

  @PostMapping("/client")
  ModelAndView toon(
      Bezoek bezoek, @RequestParam("bsn") String bsn, @RequestParam("reden") String reden) {
    String cijfers = bsn.strip();
    boolean bsnfout = !cijfers.matches("\\d{9}");
    boolean redenfout = reden.isBlank();
    if (bsnfout || redenfout) {
      return vraag().addObject("bsnfout", bsnfout).addObject("redenfout", redenfout);
    }
    bezoek.noteer(Handeling.CLIENT_GEZIEN, cijfers, reden.strip());
    List<Dossierkast.Regelvondst> regels = kast.vanClient(cijfers, bezoek.zicht(), HOOGSTENS + 1);
    return new ModelAndView("balie/client")
        .addObject("gevraagd", true)
        .addObject("bsn", cijfers)
        .addObject("meer", regels.size() > HOOGSTENS)
        .addObject("regels", regels.stream().limit(HOOGSTENS).toList());
  }
}
