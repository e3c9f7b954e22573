package nl.zorgpoort.generator;

import java.util.List;
import java.util.Random;
import nl.zorgpoort.bericht.Recordbouwer;

/** Makes up people: names that nobody has, some outside ASCII, some with a partner. */
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

  Personen(Random kans) {
    this.kans = kans;
  }

  /** Fills everything in a 02 record that is about the person alone. */
  void vul(Recordbouwer verzekerde) {
    verzekerde
        .zet("0207", geboortedatum())
        .zet("0208", 1 + kans.nextInt(2))
        .zet("0209", 1)
        .zet("0210", uit(NAMEN))
        .zet("0211", uit(VOORVOEGSELS))
        .zet("0215", uit(VOORLETTERS))
        .zet("0217", postcode())
        .zet("0219", 1 + kans.nextInt(999))
        .zet("0220", uit(TOEVOEGINGEN))
        .zet("0223", 2);
    partner(verzekerde, kans.nextInt(3) == 0);
  }

  private void partner(Recordbouwer verzekerde, boolean heeftPartner) {
    verzekerde
        .zet("0212", heeftPartner ? 2 : 0)
        .zet("0213", heeftPartner ? uit(NAMEN) : "")
        .zet("0214", heeftPartner ? uit(VOORVOEGSELS) : "");
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

  private String uit(List<String> lijst) {
    return lijst.get(kans.nextInt(lijst.size()));
  }
}
