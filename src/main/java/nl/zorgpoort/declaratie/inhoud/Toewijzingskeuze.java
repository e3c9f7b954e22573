package nl.zorgpoort.declaratie.inhoud;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.zorgpoort.referentie.Indicatie;
import nl.zorgpoort.referentie.Koppeling;
import nl.zorgpoort.referentie.Zorgtoewijzing;

/**
 * Looks for the allocation that a line rests on, narrowing step by step: provider, care weight or
 * function, decision (G02), days, form of delivery (G03), stay (G01), reported begin and end (G04).
 * The first step that leaves none is what is said of the line, by the rule that owns the step.
 */
final class Toewijzingskeuze {
  private static final String GEEN_TOEWIJZING = "0551";
  private static final String BUITEN_DAGEN = "0553";
  private static final String VERBLIJF = "4";

  private final Declaratieregel regel;
  private final Dossier dossier;
  private final Koppeldag koppeldag;

  private Toewijzingskeuze(Declaratieregel regel, Naslag naslag) {
    this.regel = regel;
    this.dossier = naslag.lijn(regel).dossier();
    this.koppeldag = naslag.lijn(regel).begindag();
  }

  /** A step that left nothing, and the rule that owns it. */
  record Stap(String regelId, Oordeel oordeel) {}

  /** What this rule says of the line; nothing when another rule does, or there is no indication. */
  static Optional<Oordeel> oordeel(String regelId, Declaratieregel regel, Naslag naslag) {
    return naslag
        .lijn(regel)
        .toewijzing(naslag)
        .filter(stap -> stap.regelId().equals(regelId))
        .map(Stap::oordeel);
  }

  /** The step that left nothing, if any. */
  static Optional<Stap> stap(Declaratieregel regel, Naslag naslag) {
    if (!regel.metIndicatie()) {
      return Optional.empty();
    }
    Toewijzingskeuze keuze = new Toewijzingskeuze(regel, naslag);
    return keuze.gedragen() ? Optional.empty() : keuze.uitvoerder();
  }

  /**
   * Whether an allocation passes all steps; only when none does they are gone through one by one.
   */
  private boolean gedragen() {
    for (Zorgtoewijzing t : dossier.toewijzingen()) {
      if (draagt(t)) {
        return geindiceerd();
      }
    }
    return false;
  }

  private boolean draagt(Zorgtoewijzing t) {
    return vanUitvoerder(t)
        && vanZorg(t)
        && vanBesluit(t)
        && t.geldig().omvat(regel.zorg())
        && inVorm(t)
        && (!koppeldag.opname() || verblijf(t))
        && begonnen(t)
        && looptDoor(t);
  }

  private boolean vanUitvoerder(Zorgtoewijzing t) {
    return t.uitvoerder().equals(regel.uitvoerder());
  }

  private boolean vanZorg(Zorgtoewijzing t) {
    return regel.metZorgzwaarte()
        ? t.zorgzwaarte().equals(regel.zorgzwaarte())
        : t.functie().equals(regel.functie());
  }

  private boolean vanBesluit(Zorgtoewijzing t) {
    return t.besluitnummer().equals(regel.besluitnummer());
  }

  /** A service that the koppeltabel does not know on that day is the business of rule E06. */
  private boolean inVorm(Zorgtoewijzing t) {
    if (koppeldag.rijen().isEmpty()) {
      return true;
    }
    for (Koppeling k : koppeldag.rijen()) {
      if (k.leveringsvormen().isEmpty() || k.leveringsvormen().contains(t.leveringsvorm())) {
        return true;
      }
    }
    return false;
  }

  private boolean begonnen(Zorgtoewijzing t) {
    return t.aanvang().isPresent() && !t.aanvang().get().isAfter(regel.zorg().van());
  }

  private boolean looptDoor(Zorgtoewijzing t) {
    return t.einde().isEmpty() || !regel.zorg().tot().isAfter(t.einde().get());
  }

  private boolean geindiceerd() {
    for (Indicatie i : dossier.indicaties()) {
      if (i.besluitnummer().equals(regel.besluitnummer()) && i.geldig().omvat(regel.zorg())) {
        return true;
      }
    }
    return false;
  }

  /** Whether this is a stay with admission. */
  static boolean verblijf(Zorgtoewijzing toewijzing) {
    return toewijzing.leveringsvorm().equals(VERBLIJF) && toewijzing.opname();
  }

  private Optional<Stap> uitvoerder() {
    List<Zorgtoewijzing> alle = dossier.toewijzingen();
    List<Zorgtoewijzing> over = kies(alle, this::vanUitvoerder);
    return over.isEmpty()
        ? stap("G02", GEEN_TOEWIJZING, "uitvoerder", "G02.uitvoerder", regel.uitvoerder(), alle)
        : zorg(over);
  }

  private Optional<Stap> zorg(List<Zorgtoewijzing> uit) {
    boolean zzp = regel.metZorgzwaarte();
    List<Zorgtoewijzing> over = kies(uit, this::vanZorg);
    String rol = zzp ? "zorgzwaarte" : "functie";
    String waarde = zzp ? regel.zorgzwaarte() : regel.functie();
    return over.isEmpty()
        ? stap("G02", GEEN_TOEWIJZING, rol, "G02." + rol, waarde, uit)
        : besluit(over);
  }

  private Optional<Stap> besluit(List<Zorgtoewijzing> uit) {
    List<Zorgtoewijzing> over = kies(uit, this::vanBesluit);
    return over.isEmpty() || !geindiceerd()
        ? stap("G02", GEEN_TOEWIJZING, "besluitnummer", "G02.besluit", regel.besluitnummer(), uit)
        : dagen(over);
  }

  private Optional<Stap> dagen(List<Zorgtoewijzing> uit) {
    List<Zorgtoewijzing> over = kies(uit, t -> t.geldig().omvat(regel.zorg()));
    boolean begint = uit.stream().anyMatch(t -> t.geldig().omvat(regel.zorg().van()));
    LocalDate dag = begint ? regel.zorg().tot() : regel.zorg().van();
    String rol = begint ? "einddatum" : "begindatum";
    return over.isEmpty()
        ? stap("G03", BUITEN_DAGEN, rol, "G03.dagen", Woorden.datum(dag), uit)
        : leveringsvorm(over);
  }

  private Optional<Stap> leveringsvorm(List<Zorgtoewijzing> uit) {
    List<Zorgtoewijzing> over = kies(uit, this::inVorm);
    return over.isEmpty()
        ? stap("G03", BUITEN_DAGEN, "prestatie", "G03.leveringsvorm", regel.prestatie(), uit)
        : opname(over);
  }

  private Optional<Stap> opname(List<Zorgtoewijzing> uit) {
    List<Zorgtoewijzing> over = koppeldag.opname() ? kies(uit, Toewijzingskeuze::verblijf) : uit;
    return over.isEmpty()
        ? stap("G01", GEEN_TOEWIJZING, "prestatie", "G01.verblijf", regel.prestatie(), uit)
        : aanvang(over);
  }

  private Optional<Stap> aanvang(List<Zorgtoewijzing> uit) {
    List<Zorgtoewijzing> gemeld = kies(uit, t -> t.aanvang().isPresent());
    LocalDate van = regel.zorg().van();
    LocalDate tot = regel.zorg().tot();
    List<Zorgtoewijzing> begonnen = kies(gemeld, this::begonnen);
    if (gemeld.isEmpty()) {
      return stap("G04", GEEN_TOEWIJZING, "begindatum", "G04.geen", Woorden.datum(van), uit);
    }
    if (begonnen.isEmpty()) {
      return stap("G04", BUITEN_DAGEN, "begindatum", "G04.aanvang", Woorden.datum(van), uit);
    }
    return begonnen.stream().anyMatch(this::looptDoor)
        ? Optional.empty()
        : stap("G04", BUITEN_DAGEN, "einddatum", "G04.einde", Woorden.datum(tot), begonnen);
  }

  private static List<Zorgtoewijzing> kies(
      List<Zorgtoewijzing> uit, Predicate<Zorgtoewijzing> past) {
    return uit.stream().filter(past).toList();
  }

  private Optional<Stap> stap(
      String regelId,
      String code,
      String rol,
      String tekst,
      String waarde,
      List<Zorgtoewijzing> bekeken) {
    Oordeel oordeel = new Oordeel(code, rol, tekst, List.of(waarde), vergeleken(bekeken));
    return Optional.of(new Stap(regelId, oordeel));
  }

  private List<Vergeleken> vergeleken(List<Zorgtoewijzing> bekeken) {
    List<Vergeleken> uit = new ArrayList<>();
    dossier.indicaties().forEach(i -> uit.add(Vergelijking.van(i)));
    bekeken.forEach(t -> uit.add(Vergelijking.van(t)));
    if (uit.isEmpty()) {
      uit.add(Vergelijking.geenRij("toewijzingen", "deze persoon"));
    }
    return uit;
  }
}
