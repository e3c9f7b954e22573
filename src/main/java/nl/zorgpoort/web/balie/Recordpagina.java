package nl.zorgpoort.web.balie;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.declaratie.Prestatieregel;
import nl.zorgpoort.grootboek.Regelbesluit;
import nl.zorgpoort.partner.Omgeving;
import nl.zorgpoort.referentie.Uitzondering;
import nl.zorgpoort.standaard.Standaarden;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.inzage.Besluitarchief;
import nl.zorgpoort.verwerking.inzage.Besluitarchief.Vastgelegd;
import nl.zorgpoort.verwerking.inzage.Dossierkast;
import nl.zorgpoort.verwerking.inzage.Dossierkast.Regelvondst;
import nl.zorgpoort.verwerking.inzage.Toelichten;
import nl.zorgpoort.verwerking.inzage.Toelichten.Toelichting;
import nl.zorgpoort.verwerking.toegang.Functie;
import nl.zorgpoort.verwerking.toegang.Logboek.Handeling;
import nl.zorgpoort.verwerking.uitleg.Recorduitleg;
import nl.zorgpoort.verwerking.uitleg.Recorduitleg.Uitleg;
import nl.zorgpoort.verwerking.uitleg.Regelcatalogus;
import nl.zorgpoort.verwerking.uitleg.Regeltaal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One record: why it was decided as it was, and the lines that it is tied to. */
@Controller
@RequestMapping("/bestanden/{nr}/regels/{regel}")
class Recordpagina {
  /** Other records that are read for one page, at most. */
  private static final int ANDERE_RECORDS = 2;

  private final Dossiers dossiers;
  private final Toelichten toelichten;
  private final Besluitarchief archief;
  private final Dossierkast kast;
  private final Standaarden standaarden;
  private final Regelcatalogus catalogus;

  Recordpagina(
      Dossiers dossiers,
      Toelichten toelichten,
      Besluitarchief archief,
      Dossierkast kast,
      Standaarden standaarden,
      Regelcatalogus catalogus) {
    this.dossiers = dossiers;
    this.toelichten = toelichten;
    this.archief = archief;
    this.kast = kast;
    this.standaarden = standaarden;
    this.catalogus = catalogus;
  }

  @GetMapping
  ModelAndView toon(
      Bezoek bezoek, @PathVariable("nr") long nr, @PathVariable("regel") int regel, Locale taal)
      throws IOException {
    return pagina(bezoek, nr, regel, taal, false);
  }

  /** With the BSN, for a reason that is kept. */
  @PostMapping
  ModelAndView toonBsn(
      Bezoek bezoek,
      @PathVariable("nr") long nr,
      @PathVariable("regel") int regel,
      @RequestParam("reden") String reden,
      Locale taal)
      throws IOException {
    boolean genoeg = !reden.isBlank();
    ModelAndView pagina = pagina(bezoek, nr, regel, taal, genoeg);
    if (genoeg) {
      bezoek.noteer(Handeling.RECORD_GEZIEN, nr + " " + regel, reden.strip());
    }
    return pagina.addObject("redenfout", !genoeg);
  }

  private ModelAndView pagina(Bezoek bezoek, long nr, int regel, Locale taal, boolean bsn)
      throws IOException {
    Aanlevering aanlevering = dossiers.open(bezoek, nr);
    Toelichting stof =
        toelichten
            .toelichting(aanlevering.id(), regel)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Recorduitleg uitleg = Recorduitleg.van(stof, standaarden, catalogus, woorden(taal), bsn);
    return new ModelAndView("balie/record")
        .addObject("aanlevering", aanlevering)
        .addObject("stof", stof)
        .addObject("besluit", stof.besluit().stream().toList())
        .addObject("bedragen", stof.bedragen().stream().toList())
        .addObject("uitleg", uitleg)
        .addObject("eromheen", eromheen(aanlevering, uitleg, taal, bsn))
        .addObject("retourcodes", catalogus.retourcodes())
        .addObject("uitzonderbaar", uitzonderbaar(bezoek, stof))
        .addObject("spoor", spoor(bezoek, stof))
        .addObject("bsn", bsn);
  }

  /** Rules that rejected this line and that two people may except from. */
  private static List<String> uitzonderbaar(Bezoek bezoek, Toelichting stof) {
    boolean kan =
        bezoek.is(Functie.BEOORDELAAR)
            && stof.aanlevering().omgeving() == Omgeving.PRODUCTIE
            && stof.bedragen().filter(Regelbesluit::afgekeurd).isPresent();
    return stof.bevindingen().stream()
        .map(Bevinding::regelId)
        .filter(id -> kan && Uitzondering.REGELS.contains(id))
        .distinct()
        .toList();
  }

  /** What was found around it, each on the ruler of its own record. */
  private List<Uitleg> eromheen(
      Aanlevering aanlevering, Recorduitleg uitleg, Locale taal, boolean bsn) throws IOException {
    List<Uitleg> uit = new ArrayList<>();
    Map<Integer, Recorduitleg> anderen = new HashMap<>();
    for (Uitleg u : uitleg.eromheen()) {
      int regel = u.bevinding().regel();
      if (!anderen.containsKey(regel) && anderen.size() < ANDERE_RECORDS) {
        toelichten
            .toelichting(aanlevering.id(), regel)
            .ifPresent(
                s ->
                    anderen.put(
                        regel, Recorduitleg.van(s, standaarden, catalogus, woorden(taal), bsn)));
      }
      uit.add(
          Optional.ofNullable(anderen.get(regel)).stream()
              .flatMap(ander -> ander.eigen().stream())
              .filter(zelf -> zelf.bevinding().equals(u.bevinding()))
              .findFirst()
              .orElse(u));
    }
    return uit;
  }

  private static Regeltaal woorden(Locale taal) {
    return taal.getLanguage().equals(Regeltaal.EN.code()) ? Regeltaal.EN : Regeltaal.NL;
  }

  private List<Regelvondst> spoor(Bezoek bezoek, Toelichting stof) {
    Optional<Vastgelegd> besluit = stof.besluit();
    Optional<Prestatieregel> lijn = besluit.flatMap(b -> archief.regel(b.poging(), stof.regel()));
    return lijn.map(
            l ->
                kast.spoor(
                    kast.declarant(stof.aanlevering().volgnummer()),
                    l.referentie(),
                    l.vorige(),
                    bezoek.zicht()))
        .filter(rijen -> rijen.size() > 1)
        .orElse(List.of());
  }
}
