package nl.zorgpoort.web.balie;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.inzage.Dagbeeld;
import nl.zorgpoort.verwerking.inzage.Dagbeeld.Maandcode;
import nl.zorgpoort.verwerking.toegang.Functie;
import nl.zorgpoort.verwerking.uitleg.Regelcatalogus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** One page in the morning: what happened, what is stuck and what to do about it. */
@Controller
class Startpagina {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final Duration RUST = Duration.ofMinutes(15);
  private static final Duration NIET_OPGEHAALD = Duration.ofDays(2);
  private static final int NACHT_VAN = 18;
  private static final int VAST_HOOGSTENS = 50;
  private static final int MAANDEN = 12;
  private static final int DAGEN = 30;
  private static final int CODES = 10;

  private final Dagbeeld dagbeeld;
  private final Regelcatalogus catalogus;
  private final InstantSource klok;

  Startpagina(Dagbeeld dagbeeld, Regelcatalogus catalogus, InstantSource klok) {
    this.dagbeeld = dagbeeld;
    this.catalogus = catalogus;
    this.klok = klok;
  }

  /**
   * Rejections of one code over the months.
   *
   * @param perMaand lines, in the order of the months shown
   */
  record Codelijn(String code, String betekenis, List<Long> perMaand, long regels, long centen) {
    Codelijn {
      perMaand = List.copyOf(perMaand);
    }
  }

  @GetMapping("/")
  ModelAndView toon(Bezoek bezoek) {
    if (bezoek.is(Functie.AANBIEDER)) {
      return new ModelAndView("redirect:/bestanden");
    }
    if (bezoek.is(Functie.PRIVACY)) {
      return new ModelAndView("redirect:/logboek");
    }
    Instant nu = klok.instant();
    LocalDate vandaag = Aanlevering.dag(nu);
    Instant begin = begin(vandaag);
    Instant avond = vandaag.minusDays(1).atTime(NACHT_VAN, 0).atZone(AMSTERDAM).toInstant();
    LocalDate eersteMaand = vandaag.withDayOfMonth(1).minusMonths(MAANDEN - 1L);
    List<Maandcode> codes = dagbeeld.perCode(begin(eersteMaand), bezoek.zicht());
    List<String> maanden =
        Stream.iterate(eersteMaand, m -> m.plusMonths(1))
            .limit(MAANDEN)
            .map(m -> m.toString().substring(0, 7))
            .toList();
    return new ModelAndView("balie/start")
        .addObject("vandaag", dagbeeld.totaal(begin, nu.plusSeconds(1), bezoek.zicht()))
        .addObject("nacht", dagbeeld.totaal(avond, begin.plus(Duration.ofHours(8)), bezoek.zicht()))
        .addObject("vast", dagbeeld.vast(nu.minus(RUST), bezoek.zicht(), VAST_HOOGSTENS))
        .addObject("blijftLiggen", dagbeeld.nietOpgehaald(nu.minus(NIET_OPGEHAALD), bezoek.zicht()))
        .addObject("maanden", maanden)
        .addObject("codes", lijnen(codes, maanden))
        .addObject("dagen", dagbeeld.perDag(begin(vandaag.minusDays(DAGEN)), bezoek.zicht()));
  }

  private static Instant begin(LocalDate dag) {
    return dag.atStartOfDay(AMSTERDAM).toInstant();
  }

  /** The codes that cost most, each over the months. */
  private List<Codelijn> lijnen(List<Maandcode> rijen, List<String> maanden) {
    Map<String, List<Maandcode>> perCode =
        rijen.stream()
            .collect(
                Collectors.groupingBy(Maandcode::retourcode, TreeMap::new, Collectors.toList()));
    List<Codelijn> uit = new ArrayList<>();
    perCode.forEach((code, van) -> uit.add(lijn(code, van, maanden)));
    uit.sort(Comparator.comparingLong(Codelijn::regels).reversed().thenComparing(Codelijn::code));
    return uit.stream().limit(CODES).toList();
  }

  private Codelijn lijn(String code, List<Maandcode> rijen, List<String> maanden) {
    Map<String, Long> perMaand =
        rijen.stream().collect(Collectors.toMap(Maandcode::maand, Maandcode::regels));
    return new Codelijn(
        code,
        catalogus.retourcodes().omschrijving(code),
        maanden.stream().map(m -> perMaand.getOrDefault(m, 0L)).toList(),
        rijen.stream().mapToLong(Maandcode::regels).sum(),
        rijen.stream().mapToLong(Maandcode::centen).sum());
  }
}
