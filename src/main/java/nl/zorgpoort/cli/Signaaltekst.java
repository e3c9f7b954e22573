package nl.zorgpoort.cli;

import java.util.List;
import java.util.Map;
import nl.zorgpoort.controle.Controleresultaat.Signaal;
import nl.zorgpoort.controle.Signaalsoort;

/** Says in Dutch what was skipped or is worth knowing (decision 14). */
final class Signaaltekst {
  private Signaaltekst() {}

  /** One phrase per signal, in a fixed order. */
  static List<String> van(Map<Signaalsoort, Signaal> signalen) {
    return signalen.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> tekst(e.getKey(), e.getValue()))
        .toList();
  }

  private static String tekst(Signaalsoort soort, Signaal signaal) {
    return "%s: %d, eerst in record %d"
        .formatted(omschrijving(soort), signaal.aantal(), signaal.eersteRegel());
  }

  private static String omschrijving(Signaalsoort soort) {
    return switch (soort) {
      case OVERGESLAGEN_VERSIE -> "niet verder gecontroleerd omdat de versie niet klopt";
      case OVERGESLAGEN_RECORD -> "records waarvan de rubrieken niet gecontroleerd zijn";
      case OVERGESLAGEN_RELATIE -> "vergelijkingen overgeslagen omdat een rubriek zelf fout is";
      case OVERGESLAGEN_TOTAAL -> "totalen niet nagerekend omdat een bedrag onleesbaar is";
      case EINDE_NA_PERIODE -> "prestaties die na de declaratieperiode eindigen";
      case TE_LAAT -> "prestaties die na de indieningstermijn zijn ontvangen";
    };
  }
}
