package nl.zorgpoort.web.balie;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgpoort.partner.Partner;
import nl.zorgpoort.partner.Partners;
import nl.zorgpoort.verwerking.toegang.Functie;
import nl.zorgpoort.verwerking.toegang.Gebruiker;
import nl.zorgpoort.verwerking.toegang.Gebruikersbeheer;
import nl.zorgpoort.verwerking.toegang.Logboek.Handeling;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Log-ins: who has one, a new one, another password, no more. */
@Controller
class Gebruikerspagina {
  private final Gebruikersbeheer beheer;
  private final Partners partners;

  Gebruikerspagina(Gebruikersbeheer beheer, Partners partners) {
    this.beheer = beheer;
    this.partners = partners;
  }

  @GetMapping("/gebruikers")
  ModelAndView toon() {
    return new ModelAndView("balie/gebruikers")
        .addObject("gebruikers", beheer.alle())
        .addObject("functies", Functie.values())
        .addObject("partners", partners.alle().stream().map(Partner::naam).sorted().toList());
  }

  /** The password is shown on the answer to this request alone. */
  @PostMapping("/gebruikers")
  ModelAndView voegToe(
      Bezoek bezoek,
      @RequestParam("naam") String naam,
      @RequestParam("functie") Functie functie,
      @RequestParam("regios") String regios,
      @RequestParam(name = "partner", defaultValue = "") String partner) {
    Optional<Gebruiker> nieuw = lees(naam.strip(), functie, regios, partner);
    Optional<String> wachtwoord = nieuw.flatMap(beheer::maak);
    wachtwoord.ifPresent(
        w -> bezoek.noteer(Handeling.GEBRUIKER_GEMAAKT, naam.strip(), functie.name()));
    return toon()
        .addObject("fout", wachtwoord.isEmpty())
        .addObject("nieuw", naam.strip())
        .addObject("wachtwoord", wachtwoord.orElse(""));
  }

  private Optional<Gebruiker> lees(String naam, Functie functie, String regios, String partner) {
    Set<String> waar =
        functie == Functie.AANBIEDER
            ? Set.of(Gebruiker.ALLE)
            : Arrays.stream(regios.strip().split("[ ,;]+", -1))
                .filter(r -> r.equals(Gebruiker.ALLE) || r.matches("\\d{4}|BZ"))
                .collect(Collectors.toUnmodifiableSet());
    Optional<String> van =
        Optional.of(partner).filter(p -> functie == Functie.AANBIEDER && bekend(p));
    boolean goed =
        Gebruiker.NAAM.matcher(naam).matches()
            && !waar.isEmpty()
            && (functie == Functie.AANBIEDER) == van.isPresent();
    return goed ? Optional.of(new Gebruiker(naam, functie, waar, van, true)) : Optional.empty();
  }

  private boolean bekend(String partner) {
    return partners.alle().stream().anyMatch(p -> p.naam().equals(partner));
  }

  @PostMapping("/gebruikers/{naam}/wachtwoord")
  ModelAndView wachtwoord(Bezoek bezoek, @PathVariable("naam") String naam) {
    Optional<String> wachtwoord = beheer.nieuwWachtwoord(naam);
    wachtwoord.ifPresent(w -> bezoek.noteer(Handeling.GEBRUIKER_GEWIJZIGD, naam, "wachtwoord"));
    return toon().addObject("nieuw", naam).addObject("wachtwoord", wachtwoord.orElse(""));
  }

  /** Nobody shuts out themselves: then nobody might be left. */
  @PostMapping("/gebruikers/{naam}/actief")
  String actief(
      Bezoek bezoek, @PathVariable("naam") String naam, @RequestParam("actief") boolean actief) {
    if (!naam.equals(bezoek.wie().naam()) && beheer.actief(naam, actief)) {
      bezoek.noteer(Handeling.GEBRUIKER_GEWIJZIGD, naam, actief ? "aan" : "uit");
    }
    return "redirect:/gebruikers";
  }
}
