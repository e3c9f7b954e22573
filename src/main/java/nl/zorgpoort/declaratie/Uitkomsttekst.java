package nl.zorgpoort.declaratie;

import nl.zorgpoort.partner.Rol;

/** The outcome of a file in one Dutch sentence or two. */
final class Uitkomsttekst {
  private Uitkomsttekst() {}

  static String van(Beslissing beslissing, Rol rol) {
    return switch (beslissing.uitslag()) {
      case TOEGEKEND ->
          "Alle regels zijn toegekend zoals ze zijn ingediend. Er komen geen records terug.";
      case DEELS -> deels(beslissing);
      case AFGEKEURD ->
          "Alle regels zijn afgewezen, elk om een eigen reden. Ze staan in de retour.";
      case BESTAND_AFGEKEURD -> bestand(beslissing, rol);
      case DOORGESTUURD ->
          "Er is niets gevonden. Het bestand is ongewijzigd doorgestuurd aan de betaler, die de"
              + " regels beoordeelt en u antwoordt.";
      case NIET_HERKENBAAR, GEWEIGERD, VERWERKT, BERICHT_AFGEKEURD ->
          throw new IllegalStateException(beslissing.uitslag() + " has no report");
    };
  }

  private static String deels(Beslissing beslissing) {
    return beslissing.afgekeurd() == 0
        ? "Er is niets afgewezen, maar niet alles is toegekend zoals het is ingediend. De regels"
            + " waarom het gaat, staan in de retour."
        : "Een deel is afgewezen. De afgewezen regels staan in de retour; alle andere regels zijn"
            + " toegekend.";
  }

  private static String bestand(Beslissing beslissing, Rol rol) {
    String oorzaak = "Het bestand is als geheel afgekeurd.";
    return rol == Rol.PORTAAL && beslissing.telling().details() > 0
        ? oorzaak
            + " Het is niet doorgestuurd, omdat er fouten in records zitten. Alle records staan in"
            + " de retour."
        : oorzaak + " De regels zijn niet beoordeeld en er is niets geboekt.";
  }
}
