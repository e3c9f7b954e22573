package nl.zorgpoort.web.balie;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import nl.zorgpoort.referentie.Periode;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.inzage.Aanbiederbeeld;
import nl.zorgpoort.verwerking.inzage.Aanbiederbeeld.Maand;
import nl.zorgpoort.verwerking.uitleg.Regelcatalogus;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One provider: volume and rejections by month beside its own norm, top codes, contracts. */
@Controller
class Aanbiederpagina {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final int MAANDEN = 12;
  private static final int CODES = 10;

  private final Aanbiederbeeld beeld;
  private final Regelcatalogus catalogus;
  private final InstantSource klok;

  Aanbiederpagina(Aanbiederbeeld beeld, Regelcatalogus catalogus, InstantSource klok) {
    this.beeld = beeld;
    this.catalogus = catalogus;
    this.klok = klok;
  }

  @GetMapping("/aanbieders/{agb}")
  ModelAndView toon(Bezoek bezoek, @PathVariable("agb") String agb) {
    if (!agb.matches("\\d{8}")) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    Instant sinds =
        Aanlevering.dag(klok.instant())
            .withDayOfMonth(1)
            .minusMonths(MAANDEN - 1L)
            .atStartOfDay(AMSTERDAM)
            .toInstant();
    List<Maand> maanden = beeld.maanden(agb, sinds, bezoek.zicht());
    return new ModelAndView("balie/aanbieder")
        .addObject("agb", agb)
        .addObject("naam", beeld.namen(agb).stream().findFirst().orElse(""))
        .addObject("maanden", maanden)
        .addObject("norm", norm(maanden))
        .addObject("codes", beeld.codes(agb, sinds, bezoek.zicht(), CODES))
        .addObject("retourcodes", catalogus.retourcodes())
        .addObject("contracten", beeld.contracten(agb))
        .addObject("open", Periode.OPEN);
  }

  /** All months together: what is usual for this provider. */
  private static Maand norm(List<Maand> maanden) {
    return new Maand(
        "",
        maanden.stream().mapToLong(Maand::bestanden).sum(),
        maanden.stream().mapToLong(Maand::regels).sum(),
        maanden.stream().mapToLong(Maand::ingediend).sum(),
        maanden.stream().mapToLong(Maand::toegekend).sum());
  }
}
