package nl.zorgpoort.declaratie;

import nl.zorgpoort.controle.Niveau;

/** What a sender can do about a return code, in Dutch (rule A12). */
final class Advies {
  private Advies() {}

  /**
   * @param uitslag outcome of the file that the code came up in
   */
  static String bij(Rapportstof.Sleutel sleutel, Uitslag uitslag) {
    if (sleutel.niveau() == Niveau.BESTAND) {
      return bijBestand(sleutel.code());
    }
    if (uitslag == Uitslag.BESTAND_AFGEKEURD) {
      return "Dit keurt het bestand niet af, maar wel het record. Herstel het ook, voordat u het"
          + " bestand opnieuw aanlevert.";
    }
    return bijRecord(sleutel.code());
  }

  private static String bijBestand(String code) {
    return switch (code) {
      case "0030" ->
          "Gebruik een factuurnummer dat in de afgelopen vijf jaar niet is gebruikt en lever het"
              + " hele bestand opnieuw aan.";
      case "8067" ->
          "U hoeft niets te doen: het eerdere bestand is verwerkt en dit wordt niet nog eens"
              + " geboekt. Mist u de retour daarvan, vraag ons dan die opnieuw klaar te zetten.";
      default ->
          "Herstel dit en lever het hele bestand opnieuw aan. Factuurnummer en referentienummers"
              + " mogen dezelfde blijven.";
    };
  }

  private static String bijRecord(String code) {
    return switch (code) {
      case Melding.NIET_BEOORDEELD ->
          "Deze records zijn zelf niet beoordeeld. Herstel het record dat is afgekeurd en dien de"
              + " regels daarna in met een volgend bestand, met nieuwe referentienummers.";
      default ->
          "Herstel dit en dien de afgewezen regels in met een volgend bestand, met nieuwe"
              + " referentienummers.";
    };
  }
}
