package nl.zorgpoort.grootboek;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * A made-up history of the books that holds: debits, their credits, partial grants, resends that
 * are rejected as a file, late lines, test files and deliveries that are still open.
 */
final class Geschiedverhaal {
  private static final LocalDate BEGIN = LocalDate.of(2026, 10, 1);

  final List<Bladzijde> bladzijden = new ArrayList<>();
  private final Random toeval;
  private final List<Regelbesluit> debetten = new ArrayList<>();

  /** One delivery with all that is in the books of it. */
  record Bladzijde(
      Bestandsboek boek,
      List<Regelbesluit> regels,
      List<Boekpost> posten,
      Optional<Retourboek> retour) {

    Bladzijde met(Bestandsboek ander) {
      return new Bladzijde(ander, regels, posten, retour);
    }

    Bladzijde metRegel(int i, UnaryOperator<Regelbesluit> bewerking) {
      List<Regelbesluit> anders = new ArrayList<>(regels);
      anders.set(i, bewerking.apply(anders.get(i)));
      return new Bladzijde(boek, anders, posten, retour);
    }

    Bladzijde metPosten(List<Boekpost> anders) {
      return new Bladzijde(boek, regels, anders, retour);
    }

    Bladzijde metRetour(Retourboek ander) {
      return new Bladzijde(boek, regels, posten, Optional.of(ander));
    }
  }

  Geschiedverhaal(long zaad, int bestanden) {
    toeval = new Random(zaad);
    for (int i = 1; i <= bestanden; i++) {
      bladzijden.add(bladzijde(i));
    }
  }

  private Bladzijde bladzijde(int volgnummer) {
    int soort = toeval.nextInt(10);
    if (soort == 0) {
      return open(volgnummer);
    }
    return soort == 1 ? afgekeurd(volgnummer) : beslist(volgnummer, soort != 2);
  }

  private Bladzijde open(int volgnummer) {
    Bestandsboek boek =
        boek(volgnummer, Optional.empty(), true, false, List.of(), toeval.nextInt(100_000));
    return new Bladzijde(boek, List.of(), List.of(), Optional.empty());
  }

  private Bladzijde afgekeurd(int volgnummer) {
    Bestandsboek boek = boek(volgnummer, Optional.of(dag(volgnummer)), true, false, List.of(), 500);
    return new Bladzijde(boek, List.of(), List.of(), Optional.of(new Retourboek(true, 0, 0, 0)));
  }

  private Bladzijde beslist(int volgnummer, boolean boekt) {
    List<Regelbesluit> regels = new ArrayList<>();
    int aantal = 1 + toeval.nextInt(12);
    for (int i = 0; i < aantal; i++) {
      regels.add(regel(3 + 2 * i, boekt));
    }
    Journaal journaal = new Journaal(aanbieder(volgnummer), "5508");
    regels.forEach(journaal::voegToe);
    List<Boekpost> posten = new ArrayList<>();
    if (boekt) {
      journaal.posten().forEach(p -> posten.add(new Boekpost(posten.size() + 1, p)));
    }
    long ingediend = regels.stream().mapToLong(Regelbesluit::ingediend).sum();
    Bestandsboek boek =
        boek(volgnummer, Optional.of(dag(volgnummer)), boekt, true, regels, ingediend);
    return new Bladzijde(boek, regels, posten, Optional.of(retour(regels)));
  }

  private Regelbesluit regel(int nummer, boolean boekt) {
    if (boekt && !debetten.isEmpty() && toeval.nextInt(4) == 0) {
      Regelbesluit debet = debetten.remove(toeval.nextInt(debetten.size()));
      return credit(nummer, debet);
    }
    Regelbesluit debet = debet(nummer);
    if (boekt && !debet.afgekeurd()) {
      debetten.add(debet);
    }
    return debet;
  }

  private Regelbesluit debet(int nummer) {
    long ingediend = toeval.nextInt(20) == 0 ? 0 : 1 + toeval.nextInt(500_000);
    int soort = toeval.nextInt(5);
    if (soort == 0) {
      return besluit(nummer, ingediend, 0, List.of("0611"), true);
    }
    if (soort == 1 && ingediend > 0) {
      long deel = toeval.nextInt(4) == 0 ? 0 : toeval.nextInt((int) ingediend);
      return besluit(nummer, ingediend, deel, List.of("8059"), false);
    }
    return besluit(nummer, ingediend, ingediend, List.of(), false);
  }

  private Regelbesluit credit(int nummer, Regelbesluit debet) {
    long bedrag = -debet.toegekend();
    List<String> codes = toeval.nextInt(6) == 0 ? List.of("0200") : List.of();
    return besluit(nummer, bedrag, bedrag, codes, false);
  }

  private Regelbesluit besluit(
      int nummer, long ingediend, long toegekend, List<String> codes, boolean afgekeurd) {
    String maand = "2026%02d".formatted(6 + toeval.nextInt(4));
    return new Regelbesluit(
        nummer, 312L * (nummer - 1), maand, ingediend, toegekend, toegekend, codes, afgekeurd);
  }

  private static Bestandsboek boek(
      int volgnummer,
      Optional<LocalDate> besloten,
      boolean boekt,
      boolean beslist,
      List<Regelbesluit> regels,
      long gecontroleerd) {
    return new Bestandsboek(
        volgnummer,
        "bestand-" + volgnummer + ".txt",
        aanbieder(volgnummer),
        "5508",
        besloten,
        boekt,
        beslist,
        regels.size(),
        regels.stream().mapToLong(Regelbesluit::ingediend).sum(),
        regels.stream().mapToLong(Regelbesluit::toegekend).sum(),
        gecontroleerd);
  }

  private static Retourboek retour(List<Regelbesluit> regels) {
    List<Regelbesluit> terug = regels.stream().filter(r -> !r.codes().isEmpty()).toList();
    return new Retourboek(
        true,
        regels.stream().mapToLong(Regelbesluit::toegekend).sum(),
        terug.size(),
        terug.stream().mapToLong(Regelbesluit::toegekend).sum());
  }

  private static String aanbieder(int volgnummer) {
    return "3099900" + (1 + volgnummer % 3);
  }

  private static LocalDate dag(int volgnummer) {
    return BEGIN.plusDays(volgnummer / 4);
  }

  /** Tells the whole history to the law. */
  static Balans.Stand vertel(List<Bladzijde> bladzijden, List<Overtreding> overtredingen) {
    Balans balans = new Balans(overtredingen::add);
    for (Bladzijde b : bladzijden) {
      balans.bestand(b.boek());
      b.regels().forEach(balans::regel);
      b.posten().forEach(balans::post);
      b.retour().ifPresent(balans::retour);
    }
    return balans.sluit();
  }
}
