package nl.zorgpoort.referentie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What is asked of the rows of each table. */
final class Rijtoetsen {
  private static final Pattern DUMMYSLEUTEL = Pattern.compile("[0-9]{4}/[^/ ]{1,15}/[0-9]{8}");
  private static final Set<String> LEVERINGSVORMEN = Set.of("2", "4", "5", "7", "8", "9");

  /** What a credit line takes back is what was granted, once; no setting may undo that. */
  private static final Pattern CREDITREGELS = Pattern.compile("F0[1-6]|F10");

  private static final String[][] PERIODEN = {
    {Tabelvorm.VAN, Tabelvorm.TOT}, {"verzekerd_van", "verzekerd_tot"}, {"aanvang", "einde"}
  };

  private final Set<String> contracten;

  /**
   * @param contracten numbers of the contracts that are known; those of this import are added
   */
  Rijtoetsen(Set<String> contracten) {
    this.contracten = new HashSet<>(contracten);
  }

  /** Those of one table. */
  List<Rijtoets> van(Tabelvorm vorm) {
    List<Rijtoets> toetsen = new ArrayList<>();
    Arrays.stream(PERIODEN)
        .filter(p -> vorm.plaats(p[0]).isPresent() && vorm.plaats(p[1]).isPresent())
        .forEach(p -> toetsen.add((rij, melder) -> periode(rij, p[0], p[1], melder)));
    if (vorm.plaats("persoon").isPresent()) {
      toetsen.add(Rijtoetsen::persoon);
    }
    switch (vorm.naam()) {
      case "verzekerden" -> toetsen.add(Rijtoetsen::levensloop);
      case "toewijzingen" -> toetsen.add(Rijtoetsen::zorg);
      case "contracten" -> toetsen.add(this::onthoud);
      case "contracttarieven" -> toetsen.add(this::contract);
      case "koppeltabel" -> toetsen.add(Rijtoetsen::leveringsvormen);
      case "regels" -> toetsen.add(Rijtoetsen::instelling);
      default -> {
        // nothing besides its columns and its period
      }
    }
    return toetsen;
  }

  private static void periode(Tabelrij rij, String van, String tot, Rijtoets.Melder melder) {
    String begin = rij.tekst(van);
    String einde = rij.tekst(tot);
    if (!begin.isEmpty() && !einde.isEmpty() && einde.compareTo(begin) < 0) {
      melder.meld(tot, "ligt voor " + van);
    }
  }

  private static void persoon(Tabelrij rij, Rijtoets.Melder melder) {
    String persoon = rij.tekst("persoon");
    if (!DUMMYSLEUTEL.matcher(persoon).matches() && !elfproef(persoon)) {
      melder.meld(
          "persoon",
          persoon.equals(Persoon.DUMMY)
              ? "is de dummy-BSN; vul uzovi/verzekerdennummer/geboortedatum in"
              : "is geen geldige BSN en geen uzovi/verzekerdennummer/geboortedatum");
    }
  }

  private static boolean elfproef(String bsn) {
    if (bsn.length() != 9 || !Celtoets.zijnCijfers(bsn) || bsn.equals("000000000")) {
      return false;
    }
    int som = 0;
    for (int i = 0; i < 9; i++) {
      som += (bsn.charAt(i) - '0') * (i == 8 ? -1 : 9 - i);
    }
    return som % 11 == 0;
  }

  private static void levensloop(Tabelrij rij, Rijtoets.Melder melder) {
    periode(rij, "geboortedatum", "overleden_op", melder);
    String persoon = rij.tekst("persoon");
    boolean dummy = DUMMYSLEUTEL.matcher(persoon).matches();
    if (dummy && !persoon.endsWith("/" + rij.tekst("geboortedatum"))) {
      melder.meld("persoon", "eindigt niet op de geboortedatum van deze rij");
    }
  }

  private static void zorg(Tabelrij rij, Rijtoets.Melder melder) {
    boolean zorgzwaarte = !rij.tekst("zorgzwaarte").equals("000");
    boolean functie = !rij.tekst("functie").equals("00");
    if (zorgzwaarte == functie) {
      melder.meld(
          "zorgzwaarte",
          zorgzwaarte ? "is gevuld en functie ook" : "is niet gevuld en functie ook niet");
    }
  }

  private void onthoud(Tabelrij rij, Rijtoets.Melder melder) {
    if (!rij.janee("vervallen")) {
      contracten.add(rij.tekst("nummer"));
    }
  }

  private void contract(Tabelrij rij, Rijtoets.Melder melder) {
    if (!rij.janee("vervallen") && !contracten.contains(rij.tekst("contract"))) {
      melder.meld("contract", "is geen contract van het register of van deze import");
    }
  }

  private static void leveringsvormen(Tabelrij rij, Rijtoets.Melder melder) {
    String waarde = rij.tekst("leveringsvormen");
    boolean goed =
        waarde.equals("*") || Arrays.stream(waarde.split(" ")).allMatch(LEVERINGSVORMEN::contains);
    if (!goed) {
      melder.meld("leveringsvormen", "moet *, of 2, 4, 5, 7, 8 en 9 zijn met spaties ertussen");
    }
  }

  private static void instelling(Tabelrij rij, Rijtoets.Melder melder) {
    if (rij.tekst("zwaarte").equals("TOEKENNEN") && !rij.tekst("regel").equals("G05")) {
      melder.meld("zwaarte", "kan alleen bij G05 TOEKENNEN zijn");
    }
    if (CREDITREGELS.matcher(rij.tekst("regel")).matches()
        && (!rij.janee("aan") || rij.tekst("zwaarte").equals("SIGNAAL"))) {
      melder.meld("regel", "moet aan zijn en afkeuren: anders wordt te veel teruggenomen");
    }
    String codes = rij.tekst("codes");
    if (!codes.isEmpty()
        && !Arrays.stream(codes.split(" ")).allMatch(c -> c.matches("([0-9]{4}|\\*)=[0-9]{4}"))) {
      melder.meld("codes", "moet retourcodes bevatten als 0634=8020 of *=0584");
    }
    if (Arrays.stream(rij.tekst("parameters").split(" "))
        .anyMatch(p -> p.startsWith("maanden=") && !p.matches("maanden=[0-9]{1,3}"))) {
      melder.meld("parameters", "maanden moet een getal van hoogstens 3 cijfers zijn");
    }
  }
}
