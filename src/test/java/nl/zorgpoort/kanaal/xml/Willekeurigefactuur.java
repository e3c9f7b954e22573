package nl.zorgpoort.kanaal.xml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.zorgpoort.bedrijfszorg.declaratie.Beslisser;
import nl.zorgpoort.bedrijfszorg.declaratie.Besluit;
import nl.zorgpoort.bedrijfszorg.declaratie.Declaratie;
import nl.zorgpoort.bedrijfszorg.declaratie.Declaratiehistorie;
import nl.zorgpoort.bedrijfszorg.declaratie.Document;
import nl.zorgpoort.bedrijfszorg.declaratie.EerdereDeclaratie;
import nl.zorgpoort.bedrijfszorg.declaratie.Factuur;
import nl.zorgpoort.bedrijfszorg.declaratie.Polis;
import nl.zorgpoort.bedrijfszorg.declaratie.Regime;
import nl.zorgpoort.bedrijfszorg.declaratie.Registratie;
import nl.zorgpoort.bedrijfszorg.declaratie.Registratiefeiten;
import nl.zorgpoort.bedrijfszorg.declaratie.Werkgever;

/**
 * Any invoice that the XSD lets through, with what is known of its registrations and of earlier
 * lines: mostly sound, with characters that XML or sentences could trip over.
 */
final class Willekeurigefactuur implements Declaratiehistorie, Registratiefeiten {
  private static final String AGB = "30999301";
  private static final long MEEST = 99_999_999_999L;
  private static final List<String> NAMEN =
      List.of(
          "Bakker",
          "A & B <i>",
          "]]> {0} {1}",
          "\u00e9\u00fc \ud83d\ude00",
          "'\"",
          "x".repeat(100));
  private final Random toeval;
  private final Factuur factuur;

  private Willekeurigefactuur(Random toeval) {
    this.toeval = toeval;
    String naam = kies(NAMEN);
    List<Declaratie> regels = new ArrayList<>();
    for (int n = toeval.nextInt(6); n >= 0; n--) {
      regels.add(regel(naam));
    }
    this.factuur =
        new Factuur(
            "K&" + toeval.nextInt(100),
            AGB,
            "F<" + toeval.nextInt(100) + ">",
            LocalDate.of(2026, 10, 1),
            zelden() ? Optional.empty() : Optional.of(new Werkgever("W1", naam)),
            new Document(6, "00", !zelden()),
            regels);
  }

  static Willekeurigefactuur van(Random toeval) {
    return new Willekeurigefactuur(toeval);
  }

  Besluit besluit() {
    return Beslisser.beslis(factuur, this, this);
  }

  private boolean zelden() {
    return toeval.nextInt(12) == 0;
  }

  private <T> T kies(List<T> uit) {
    return uit.get(toeval.nextInt(uit.size()));
  }

  private Declaratie regel(String naam) {
    boolean credit = toeval.nextInt(4) == 0;
    long bruto = zelden() ? MEEST : toeval.nextInt(100_000);
    long ontdubbeld = toeval.nextInt(3) == 0 ? Math.min(bruto, 5_000) : 0;
    return new Declaratie(
        "D&" + toeval.nextInt(1_000),
        credit ? Optional.of("E" + toeval.nextInt(10)) : Optional.empty(),
        zelden() ? Optional.empty() : Optional.of(zelden() ? kies(NAMEN) : naam),
        "R" + toeval.nextInt(10),
        zelden() ? "ANDERS" : "PSY-KORT",
        zelden() ? Regime.OUD : Regime.NIEUW,
        Optional.empty(),
        credit ? 40_000 : bruto,
        credit ? 0 : ontdubbeld,
        credit || zelden() ? Optional.empty() : Optional.of(Polis.BASIS),
        true,
        credit ? 40_000 : bruto - ontdubbeld + (zelden() ? 1 : 0),
        0,
        0);
  }

  @Override
  public Optional<Registratie> metId(String id) {
    int soort = id.charAt(1) - '0';
    Registratie goed =
        new Registratie(
            id,
            new Werkgever("W1", "naam"),
            "PSY-KORT",
            soort == 1 ? "30999302" : AGB,
            soort == 2 ? MEEST : 150_000,
            LocalDate.of(2026, 1, 1),
            soort != 3,
            soort != 4,
            soort == 5 ? Registratie.Offerte.OPEN : Registratie.Offerte.GEEN,
            soort == 6 ? Optional.empty() : Optional.of(Polis.BASIS));
    return soort == 0 ? Optional.empty() : Optional.of(goed);
  }

  @Override
  public boolean magVoor(String aanbieder) {
    return true;
  }

  @Override
  public long toegekendBruto(String registratie) {
    return registratie.equals("R7") ? 149_000 : 0;
  }

  @Override
  public Optional<EerdereDeclaratie> metReferentie(String aanbieder, String referentie) {
    if (!referentie.startsWith("E")) {
      return Optional.empty();
    }
    Declaratie eerder =
        new Declaratie(
            referentie,
            Optional.empty(),
            factuur.werkgever().map(Werkgever::naam),
            "R8",
            "PSY-KORT",
            Regime.NIEUW,
            Optional.empty(),
            40_000,
            0,
            Optional.empty(),
            true,
            40_000,
            0,
            0);
    return switch (referentie.charAt(1) - '0') {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(new EerdereDeclaratie(eerder, false, Optional.empty()));
      case 2 -> Optional.of(new EerdereDeclaratie(eerder, true, Optional.of("C<1>")));
      default -> Optional.of(new EerdereDeclaratie(eerder, true, Optional.empty()));
    };
  }

  @Override
  public boolean factuurGebruikt(String aanbieder, String nummer) {
    return nummer.startsWith("F<1");
  }
}
