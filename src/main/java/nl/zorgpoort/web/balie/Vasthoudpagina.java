package nl.zorgpoort.web.balie;

import java.time.InstantSource;
import java.util.Optional;
import nl.zorgpoort.partner.Account;
import nl.zorgpoort.partner.Partners;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.herstel.Vasthoudboek;
import nl.zorgpoort.verwerking.herstel.Vasthoudboek.Vasthouding;
import nl.zorgpoort.verwerking.toegang.Gebruiker;
import nl.zorgpoort.verwerking.toegang.Logboek.Handeling;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Holds a delivery, or all of an account, before it is decided, and lets it go again. */
@Controller
class Vasthoudpagina {
  private static final int MEESTE_TEKENS = 500;

  private final Dossiers dossiers;
  private final Vasthoudboek boek;
  private final Partners partners;
  private final InstantSource klok;

  Vasthoudpagina(Dossiers dossiers, Vasthoudboek boek, Partners partners, InstantSource klok) {
    this.dossiers = dossiers;
    this.boek = boek;
    this.partners = partners;
    this.klok = klok;
  }

  @GetMapping("/vastgehouden")
  ModelAndView toon(Bezoek bezoek) {
    return new ModelAndView("balie/vastgehouden")
        .addObject(
            "vasthoudingen",
            boek.vasthoudingen().stream().filter(v -> mag(bezoek, v.uzovi())).toList())
        .addObject("kantoor", bezoek.zicht().regios().isPresent() ? "" : Gebruiker.ALLE)
        .addObject(
            "accounts",
            partners.alle().stream()
                .flatMap(partner -> partner.accounts().stream())
                .map(Account::naam)
                .sorted()
                .toList());
  }

  /** A hold for every care office is for who is there for every one. */
  private static boolean mag(Bezoek bezoek, String uzovi) {
    return bezoek.zicht().regios().map(regios -> regios.contains(uzovi)).orElse(true);
  }

  @PostMapping("/vastgehouden")
  ModelAndView houd(
      Bezoek bezoek,
      @RequestParam("account") String account,
      @RequestParam("uzovi") String uzovi,
      @RequestParam("reden") String reden) {
    String kantoor = uzovi.strip();
    boolean goed =
        (kantoor.equals(Vasthoudboek.ALLE) || kantoor.matches("\\d{4}|BZ"))
            && mag(bezoek, kantoor)
            && bekend(account)
            && !reden.isBlank();
    if (goed
        && boek.houd(
            new Vasthouding(account, kantoor, bezoek.wie().naam(), kort(reden), klok.instant()))) {
      bezoek.noteer(Handeling.VASTGEHOUDEN, account + " " + kantoor, kort(reden));
    }
    return toon(bezoek).addObject("fout", !goed);
  }

  private boolean bekend(String account) {
    return partners.alle().stream()
        .flatMap(partner -> partner.accounts().stream())
        .anyMatch(a -> a.naam().equals(account));
  }

  private static String kort(String reden) {
    return reden.strip().substring(0, Math.min(reden.strip().length(), MEESTE_TEKENS));
  }

  @PostMapping("/vastgehouden/vrij")
  String geefVrij(
      Bezoek bezoek, @RequestParam("account") String account, @RequestParam("uzovi") String uzovi) {
    if (mag(bezoek, uzovi) && boek.geefVrij(account, uzovi, klok.instant())) {
      bezoek.noteer(Handeling.VRIJGEGEVEN, account + " " + uzovi, "");
    }
    return "redirect:/vastgehouden";
  }

  @PostMapping("/bestanden/{nr}/vasthouden")
  String houd(Bezoek bezoek, @PathVariable("nr") long nr, @RequestParam("reden") String reden) {
    Aanlevering aanlevering = dossiers.open(bezoek, nr);
    Optional<String> waarom = Optional.of(kort(reden)).filter(r -> !r.isEmpty());
    waarom
        .filter(r -> boek.houd(aanlevering.id(), r, klok.instant()))
        .ifPresent(r -> bezoek.noteer(Handeling.VASTGEHOUDEN, Long.toString(nr), r));
    return "redirect:/bestanden/" + nr;
  }

  @PostMapping("/bestanden/{nr}/vrijgeven")
  String geefVrij(Bezoek bezoek, @PathVariable("nr") long nr) {
    Aanlevering aanlevering = dossiers.open(bezoek, nr);
    if (boek.geefVrij(aanlevering.id(), klok.instant())) {
      bezoek.noteer(Handeling.VRIJGEGEVEN, Long.toString(nr), "");
    }
    return "redirect:/bestanden/" + nr;
  }
}
