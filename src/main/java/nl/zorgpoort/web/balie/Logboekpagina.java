package nl.zorgpoort.web.balie;

import java.util.List;
import java.util.Optional;
import nl.zorgpoort.verwerking.toegang.Logboek;
import nl.zorgpoort.verwerking.toegang.Logboek.Handeling;
import nl.zorgpoort.verwerking.toegang.Logboek.Rij;
import nl.zorgpoort.verwerking.toegang.Logboek.Vraag;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who saw and did what. Looking here is noted too. */
@Controller
class Logboekpagina {
  private static final int PER_KEER = 100;

  private final Logboek logboek;

  Logboekpagina(Logboek logboek) {
    this.logboek = logboek;
  }

  @GetMapping("/logboek")
  ModelAndView toon(
      Bezoek bezoek,
      @RequestParam(name = "wie", defaultValue = "") String wie,
      @RequestParam(name = "wat", required = false) Optional<Handeling> wat,
      @RequestParam(name = "voor", required = false) Optional<Long> voor) {
    if (voor.isEmpty()) {
      bezoek.noteer(Handeling.LOGBOEK_GEZIEN, "", "");
    }
    Optional<String> naam = Optional.of(wie.strip()).filter(n -> !n.isEmpty());
    List<Rij> rijen = logboek.rijen(new Vraag(naam, Optional.empty(), wat, voor), PER_KEER + 1);
    return new ModelAndView("balie/logboek")
        .addObject("wie", wie)
        .addObject("wat", wat.map(Enum::name).orElse(""))
        .addObject("handelingen", Handeling.values())
        .addObject("rijen", rijen.stream().limit(PER_KEER).toList())
        .addObject("verder", rijen.size() > PER_KEER ? rijen.get(PER_KEER - 1).nr() : 0L);
  }
}
