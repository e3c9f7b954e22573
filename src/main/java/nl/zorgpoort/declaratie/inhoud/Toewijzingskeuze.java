package nl.zorgpoort.declaratie.inhoud;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** Prestatiegroepen (koppeltabel, column J) that need a stay with admission. */
  private static final Set<String> VERBLIJFSGROEPEN =
      Set.of("13", "17", "20", "34", "35", "36", "37");

  private final Declaratieregel regel;
  private final Naslag naslag;
  private final Dossier dossier;

  private Toewijzingskeuze(Declaratieregel regel, Naslag naslag) {
    this.regel = regel;
    this.naslag = naslag;
    this.dossier = naslag.dossier(regel.persoon());
  }

  /** A step that left nothing, and the rule that owns it. */
  private record Stap(String regelId, Oordeel oordeel) {}

  /** What this rule says of the line; nothing when another rule does, or there is no indication. */
  static Optional<Oordeel> oordeel(String regelId, Declaratieregel regel, Naslag naslag) {
    return regel.metIndicatie()
        ? new Toewijzingskeuze(regel, naslag)
            .uitvoerder()
            .filter(stap -> stap.regelId().equals(regelId))
            .map(Stap::oordeel)
        : Optional.empty();
  }

  /** Whether this is a stay with admission. */
  static boolean verblijf(Zorgtoewijzing toewijzing) {
    return toewijzing.leveringsvorm().equals(VERBLIJF) && toewijzing.opname();
  }

  private Optional<Stap> uitvoerder() {
    List<Zorgtoewijzing> alle = dossier.toewijzingen();
    List<Zorgtoewijzing> over = kies(alle, t -> t.uitvoerder().equals(regel.uitvoerder()));
    return over.isEmpty()
        ? stap("G02", GEEN_TOEWIJZING, "uitvoerder", "G02.uitvoerder", regel.uitvoerder(), alle)
        : zorg(over);
  }

  private Optional<Stap> zorg(List<Zorgtoewijzing> uit) {
    boolean zzp = regel.metZorgzwaarte();
    List<Zorgtoewijzing> over =
        zzp
            ? kies(uit, t -> t.zorgzwaarte().equals(regel.zorgzwaarte()))
            : kies(uit, t -> t.functie().equals(regel.functie()));
    String rol = zzp ? "zorgzwaarte" : "functie";
    String waarde = zzp ? regel.zorgzwaarte() : regel.functie();
    return over.isEmpty()
        ? stap("G02", GEEN_TOEWIJZING, rol, "G02." + rol, waarde, uit)
        : besluit(over);
  }

  private Optional<Stap> besluit(List<Zorgtoewijzing> uit) {
    List<Zorgtoewijzing> over = kies(uit, t -> t.besluitnummer().equals(regel.besluitnummer()));
    boolean indicatie = dossier.indicaties().stream().anyMatch(this::geldt);
    return over.isEmpty() || !indicatie
        ? stap("G02", GEEN_TOEWIJZING, "besluitnummer", "G02.besluit", regel.besluitnummer(), uit)
        : dagen(over);
  }

  private boolean geldt(Indicatie indicatie) {
    return indicatie.besluitnummer().equals(regel.besluitnummer())
        && indicatie.geldig().omvat(regel.zorg());
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

  /** A service that the koppeltabel does not know on that day is the business of rule E06. */
  private Optional<Stap> leveringsvorm(List<Zorgtoewijzing> uit) {
    List<Koppeling> koppelingen = Koppelkeuze.opBegindag(regel, naslag);
    List<Zorgtoewijzing> over =
        koppelingen.isEmpty()
            ? uit
            : kies(uit, t -> koppelingen.stream().anyMatch(k -> levert(k, t)));
    return over.isEmpty()
        ? stap("G03", BUITEN_DAGEN, "prestatie", "G03.leveringsvorm", regel.prestatie(), uit)
        : opname(over, koppelingen);
  }

  private static boolean levert(Koppeling koppeling, Zorgtoewijzing toewijzing) {
    return koppeling.leveringsvormen().isEmpty()
        || koppeling.leveringsvormen().contains(toewijzing.leveringsvorm());
  }

  private Optional<Stap> opname(List<Zorgtoewijzing> uit, List<Koppeling> koppelingen) {
    boolean nodig = koppelingen.stream().anyMatch(k -> VERBLIJFSGROEPEN.contains(k.groep()));
    List<Zorgtoewijzing> over = nodig ? kies(uit, Toewijzingskeuze::verblijf) : uit;
    return over.isEmpty()
        ? stap("G01", GEEN_TOEWIJZING, "prestatie", "G01.verblijf", regel.prestatie(), uit)
        : aanvang(over);
  }

  private Optional<Stap> aanvang(List<Zorgtoewijzing> uit) {
    List<Zorgtoewijzing> gemeld = kies(uit, t -> t.aanvang().isPresent());
    LocalDate van = regel.zorg().van();
    LocalDate tot = regel.zorg().tot();
    List<Zorgtoewijzing> begonnen =
        kies(gemeld, t -> t.aanvang().filter(d -> !d.isAfter(van)).isPresent());
    if (gemeld.isEmpty()) {
      return stap("G04", GEEN_TOEWIJZING, "begindatum", "G04.geen", Woorden.datum(van), uit);
    }
    if (begonnen.isEmpty()) {
      return stap("G04", BUITEN_DAGEN, "begindatum", "G04.aanvang", Woorden.datum(van), uit);
    }
    return begonnen.stream().anyMatch(t -> t.einde().filter(tot::isAfter).isEmpty())
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
