package nl.zorgpoort.declaratie;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.zorgpoort.controle.Controleresultaat.Gecontroleerd;
import nl.zorgpoort.controle.Signaalsoort;

/** What is worth telling without being a fault, in Dutch. */
final class Signaaltekst {
  private Signaaltekst() {}

  /**
   * A line of text per kind of signal, first those of the technical check.
   *
   * @param metInhoud whether the content rules ran; they tell of lateness line by line (rule C20)
   */
  static List<String> zinnen(Gecontroleerd gecontroleerd, Rapportstof stof, boolean metInhoud) {
    List<String> zinnen = new ArrayList<>();
    new TreeMap<>(gecontroleerd.signalen())
        .forEach(
            (soort, s) -> {
              if (!metInhoud || soort != Signaalsoort.TE_LAAT) {
                zinnen.add(zin(zin(soort), s.aantal(), s.eersteRegel()));
              }
            });
    stof.signalen()
        .forEach((regel, s) -> zinnen.add(zin(bijRegel(regel, s), s.aantal(), s.eersteRegel())));
    return zinnen;
  }

  private static String bijRegel(String regel, Rapportstof.Regelsignaal signaal) {
    return "Controle %s: %s".formatted(regel, Weergave.leesbaar(signaal.bericht()));
  }

  private static String zin(String tekst, long aantal, int eersteRegel) {
    return "%s Aantal: %s, de eerste in record %s."
        .formatted(tekst, Weergave.aantal(aantal), Weergave.aantal(eersteRegel));
  }

  private static String zin(Signaalsoort soort) {
    return switch (soort) {
      case OVERGESLAGEN_VERSIE ->
          "Deze versie van de standaard wordt niet ondersteund; de rest van het bestand is niet"
              + " gecontroleerd.";
      case OVERGESLAGEN_RECORD ->
          "Van records met een verkeerde lengte of een onbekende soort zijn de velden niet"
              + " gecontroleerd.";
      case OVERGESLAGEN_RELATIE ->
          "Verbanden tussen velden zijn niet gecontroleerd waar een van die velden zelf fout is.";
      case OVERGESLAGEN_TOTAAL ->
          "De totaalbedragen zijn niet gecontroleerd, omdat het bedrag van een regel onleesbaar"
              + " is.";
      case EINDE_NA_PERIODE -> "Er zijn regels met een einddatum na de declaratieperiode.";
      case TE_LAAT -> "Er zijn regels ontvangen na de eerste dag van de tweede maand na de zorg.";
    };
  }
}
