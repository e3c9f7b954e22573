package nl.zorgpoort.verwerking.uitleg;

import nl.zorgpoort.declaratie.Weergave;
import nl.zorgpoort.standaard.Codelijsten;
import nl.zorgpoort.standaard.Rubriek;
import nl.zorgpoort.standaard.Soort;

/** What the value of a field means to a reader. */
public final class Veldduiding {
  private final Codelijsten lijsten;

  public Veldduiding(Codelijsten lijsten) {
    this.lijsten = lijsten;
  }

  /** The meaning in words; empty when the value says it all. */
  public String betekenis(Rubriek rubriek, String waarde) {
    String kaal = waarde.strip();
    if (kaal.isEmpty()) {
      return rubriek.soort() == Soort.RESERVE ? "" : "leeg";
    }
    if (rubriek.codelijst().isPresent()) {
      return uitLijst(rubriek.codelijst().get(), waarde, kaal);
    }
    return switch (rubriek.soort()) {
      case DATUM -> kaal.matches("0+") ? "geen" : Weergave.gevondenDatum(kaal);
      case BEDRAG -> bedrag(kaal);
      case AGB -> kaal.matches("0+") ? "geen" : "";
      case DEBET_CREDIT -> kaal.equals("C") ? "credit" : kaal.equals("D") ? "debet" : "";
      default -> "";
    };
  }

  private String uitLijst(String lijst, String waarde, String kaal) {
    return lijsten
        .lijst(lijst)
        .map(l -> l.codes().contains(waarde) ? l.omschrijving(waarde) : l.omschrijving(kaal))
        .filter(tekst -> !tekst.equals(waarde) && !tekst.equals(kaal))
        .orElse("staat niet in lijst " + lijst);
  }

  private static String bedrag(String cijfers) {
    return cijfers.matches("[0-9]{1,18}") ? "€ " + Weergave.euro(Long.parseLong(cijfers)) : "";
  }
}
