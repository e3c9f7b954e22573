package nl.zorgpoort.web.balie;

import java.util.List;
import java.util.Optional;
import nl.zorgpoort.bedrijfszorg.registratie.Registratiestaat;
import nl.zorgpoort.verwerking.inzage.Registratielijst;
import nl.zorgpoort.verwerking.inzage.Registratielijst.Regel;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Registrations of work-related care: where each one is, and what was sent about it. */
@Controller
class Registratiepagina {
  private static final int PER_KEER = 50;

  /** Messages in XML have no care office; who sees them was made for this one. */
  private static final String BEDRIJFSZORG = "BZ";

  private final Registratielijst lijst;

  Registratiepagina(Registratielijst lijst) {
    this.lijst = lijst;
  }

  private static boolean mag(Bezoek bezoek) {
    return bezoek.zicht().regios().map(regios -> regios.contains(BEDRIJFSZORG)).orElse(true);
  }

  @GetMapping("/registraties")
  ModelAndView toon(
      Bezoek bezoek,
      @RequestParam(name = "staat", required = false) Optional<Registratiestaat> staat,
      @RequestParam(name = "zoals", defaultValue = "") String zoals,
      @RequestParam(name = "voor", required = false) Optional<String> voor) {
    Optional<String> wat = Optional.of(zoals.strip()).filter(z -> !z.isEmpty());
    List<Regel> regels = mag(bezoek) ? lijst.zoek(staat, wat, voor, PER_KEER + 1) : List.of();
    return new ModelAndView("balie/registraties")
        .addObject("staat", staat.map(Enum::name).orElse(""))
        .addObject("zoals", zoals)
        .addObject("staten", Registratiestaat.values())
        .addObject("regels", regels.stream().limit(PER_KEER).toList())
        .addObject("verder", regels.size() > PER_KEER ? regels.get(PER_KEER - 1).id() : "");
  }

  @GetMapping("/registraties/{id}")
  ModelAndView een(Bezoek bezoek, @PathVariable("id") String id) {
    Regel regel =
        lijst
            .van(id)
            .filter(r -> mag(bezoek))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return new ModelAndView("balie/registratie")
        .addObject("r", regel)
        .addObject("leven", lijst.leven(id))
        .addObject("berichten", lijst.berichten(id));
  }
}
