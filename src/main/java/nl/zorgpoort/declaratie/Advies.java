package nl.zorgpoort.declaratie;

import nl.zorgpoort.controle.Niveau;
import nl.zorgpoort.partner.Rol;

/** What a sender can do about a return code, in Dutch (rule A12). */
final class Advies {
  private static final String HEEL_BESTAND =
      "Herstel dit en lever het hele bestand opnieuw aan. Factuurnummer en referentienummers mogen"
          + " dezelfde blijven.";

  private Advies() {}

  /**
   * @param uitslag outcome of the file that the code came up in
   * @param rol what we are to the sender; in the portal role every fault rejects the file
   */
  static String bij(Rapportstof.Sleutel sleutel, Uitslag uitslag, Rol rol) {
    if (sleutel.niveau() == Niveau.BESTAND) {
      return bijBestand(sleutel.code());
    }
    if (rol == Rol.PORTAAL) {
      return HEEL_BESTAND;
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
      default -> HEEL_BESTAND;
    };
  }

  private static String bijRecord(String code) {
    return switch (code) {
      case Melding.NIET_BEOORDEELD ->
          "Deze records zijn zelf niet beoordeeld. Herstel het record dat is afgekeurd en dien de"
              + " regels daarna in met een volgend bestand, met nieuwe referentienummers.";
      case Melding.ANDER_BEDRAG ->
          "Deze regels zijn toegekend, maar niet voor het ingediende bedrag. Klopt dat bedrag"
              + " volgens u wel, neem dan contact met ons op.";
      default ->
          "Herstel dit en dien de afgewezen regels in met een volgend bestand, met nieuwe"
              + " referentienummers.";
    };
  }
}
