package nl.zorgpoort.generator;

import java.util.List;
import java.util.Random;

/** Makes up people, the same for the same seed: names that nobody has, some outside ASCII. */
final class Personen {
  private static final List<String> NAMEN =
      List.of(
          "Appelboom",
          "Bergkristal",
          "Citroenvlinder",
          "Dauwdruppel",
          "Façade",
          "Goudvink",
          "Hazelnoot",
          "IJsvogel",
          "Knäckebröd",
          "Lijsterbes",
          "Maansteen",
          "Poëzie",
          "Ragoût",
          "Reünie",
          "Smørrebrød",
          "Tamboerijn",
          "Überland",
          "Vuurvlieg",
          "Wandelschoen",
          "Zeeëgel");
  private static final List<String> VOORVOEGSELS = List.of("", "", "", "de", "van", "van der", "à");
  private static final List<String> VOORLETTERS =
      List.of("A", "BC", "É", "H J", "K", "LM", "Ø", "W");
  private static final List<String> TOEVOEGINGEN = List.of("", "", "", "A", "bis", "2 hg");
  private static final String POSTCODELETTERS = "ABCDEGHJKLMNPRTVWXZ";

  private final Random kans;
  private final Bsnreeks bsns;

  Personen(long seed) {
    kans = new Random(seed);
    bsns = new Bsnreeks(kans.nextInt());
  }

  /** The next one; one in four stays, one in three has a partner. */
  Persoon volgende() {
    boolean partner = kans.nextInt(3) == 0;
    return new Persoon(
        bsns.volgende(),
        "V" + cijfers(10),
        "P" + cijfers(7),
        "CIZ" + cijfers(9),
        cijfers(9),
        cijfers(9),
        kans.nextInt(4) == 0,
        geboortedatum(),
        1 + kans.nextInt(2),
        uit(NAMEN),
        uit(VOORVOEGSELS),
        uit(VOORLETTERS),
        postcode(),
        1 + kans.nextInt(999),
        uit(TOEVOEGINGEN),
        partner ? uit(NAMEN) : "",
        partner ? uit(VOORVOEGSELS) : "");
  }

  /** A day that every month has, from 1920 to 1999. */
  private int geboortedatum() {
    return (1920 + kans.nextInt(80)) * 10_000
        + (1 + kans.nextInt(12)) * 100
        + (1 + kans.nextInt(28));
  }

  private String postcode() {
    return "" + (1000 + kans.nextInt(9000)) + postcodeletter() + postcodeletter();
  }

  private char postcodeletter() {
    return POSTCODELETTERS.charAt(kans.nextInt(POSTCODELETTERS.length()));
  }

  /** This many digits, the first of them not zero. */
  private String cijfers(int aantal) {
    StringBuilder tekst = new StringBuilder(aantal).append(1 + kans.nextInt(9));
    while (tekst.length() < aantal) {
      tekst.append(kans.nextInt(10));
    }
    return tekst.toString();
  }

  private String uit(List<String> lijst) {
    return lijst.get(kans.nextInt(lijst.size()));
  }
}
