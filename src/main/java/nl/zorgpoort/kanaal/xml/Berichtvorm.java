package nl.zorgpoort.kanaal.xml;

import java.util.Arrays;
import java.util.Optional;
import nl.zorgpoort.partner.Berichtsoort;

/** Which XSD a kind of message holds to. */
final class Berichtvorm {
  private static final String NAAMRUIMTE = "urn:zorgpoort:bedrijfszorg:";

  private Berichtvorm() {}

  /** Name and version of the XSD. */
  static String xsd(Berichtsoort soort) {
    return switch (soort) {
      case AANVRAAG, CORRECTIE, INTREKKING, OFFERTEBESLUIT -> "aanvraag-1.0";
      case ONTVANGST -> "ontvangst-1.0";
      case INTAKE, AFSLUITING -> "afsluiting-1.0";
      case FACTUUR -> "declaratie-bedrijfszorg-1.0";
    };
  }

  /** The namespace of the XSD. */
  static String naamruimte(Berichtsoort soort) {
    return soort == Berichtsoort.FACTUUR
        ? NAAMRUIMTE + "declaratie:1.0"
        : NAAMRUIMTE + xsd(soort).replace('-', ':');
  }

  /** The kind that has this root element. */
  static Optional<Berichtsoort> van(String naamruimte, String element) {
    return Arrays.stream(Berichtsoort.values())
        .filter(soort -> soort.woord().equals(element) && naamruimte(soort).equals(naamruimte))
        .findFirst();
  }
}
