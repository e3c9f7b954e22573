package nl.zorgpoort.kanaal.xml;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.zorgpoort.bedrijfszorg.registratie.Aanvraag;
import nl.zorgpoort.bedrijfszorg.registratie.Aanvrager;
import nl.zorgpoort.bedrijfszorg.registratie.Afsluiting;
import nl.zorgpoort.bedrijfszorg.registratie.Bericht;
import nl.zorgpoort.bedrijfszorg.registratie.Correctie;
import nl.zorgpoort.bedrijfszorg.registratie.Intake;
import nl.zorgpoort.bedrijfszorg.registratie.Intrekking;
import nl.zorgpoort.bedrijfszorg.registratie.Offertebesluit;
import nl.zorgpoort.bedrijfszorg.registratie.Ontvangst;
import nl.zorgpoort.bedrijfszorg.registratie.Werknemer;
import nl.zorgpoort.partner.Berichtsoort;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads messages that hold to their XSD. */
final class Berichtlezer {
  private Berichtlezer() {}

  static Bericht lees(Berichtsoort soort, Element wortel) {
    String kenmerk = tekst(wortel, "kenmerk");
    return switch (soort) {
      case AANVRAAG -> aanvraag(wortel, kenmerk);
      case CORRECTIE ->
          new Correctie(
              kenmerk, registratie(wortel), werknemer(kind(wortel, "werknemer").orElseThrow()));
      case INTREKKING -> new Intrekking(kenmerk, registratie(wortel));
      case OFFERTEBESLUIT ->
          new Offertebesluit(kenmerk, registratie(wortel), janee(wortel, "geaccepteerd"));
      case ONTVANGST -> new Ontvangst(kenmerk, registratie(wortel), mogelijk(wortel, "geweigerd"));
      case INTAKE -> new Intake(kenmerk, registratie(wortel), datum(wortel, "datum"));
      case AFSLUITING ->
          new Afsluiting(
              kenmerk, registratie(wortel), datum(wortel, "datum"), janee(wortel, "voltooid"));
      case FACTUUR -> throw new IllegalArgumentException("an invoice is no message of these");
    };
  }

  private static Aanvraag aanvraag(Element wortel, String kenmerk) {
    Element aanvrager = kind(wortel, "aanvrager").orElseThrow();
    return new Aanvraag(
        kenmerk,
        tekst(wortel, "werkgever"),
        new Aanvrager(
            Aanvrager.Soort.valueOf(tekst(aanvrager, "soort").toUpperCase(Locale.ROOT)),
            tekst(aanvrager, "naam")),
        kind(wortel, "werknemer").map(Berichtlezer::werknemer),
        tekst(wortel, "interventie"),
        mogelijk(wortel, "aanbieder"),
        mogelijk(wortel, "czo"),
        janee(wortel, "ontdubbelen"),
        datum(wortel, "datumAanmelding"),
        tekst(wortel, "soort").equals("offerte"));
  }

  private static Werknemer werknemer(Element element) {
    return new Werknemer(
        tekst(element, "naam"),
        datum(element, "geboortedatum"),
        tekst(element, "mailadres"),
        mogelijk(element, "telefoon"),
        tekst(element, "taal"));
  }

  private static String registratie(Element wortel) {
    return tekst(wortel, "registratie");
  }

  private static LocalDate datum(Element ouder, String naam) {
    return LocalDate.parse(tekst(ouder, naam));
  }

  private static boolean janee(Element ouder, String naam) {
    String waarde = tekst(ouder, naam);
    return waarde.equals("true") || waarde.equals("1");
  }

  private static String tekst(Element ouder, String naam) {
    return mogelijk(ouder, naam).orElseThrow();
  }

  /** White space at the ends means nothing in any of our types, nor does how much is between. */
  private static Optional<String> mogelijk(Element ouder, String naam) {
    return kind(ouder, naam).map(e -> Xmltekst.samengenomen(e.getTextContent()));
  }

  private static Optional<Element> kind(Element ouder, String naam) {
    for (Node n = ouder.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element && naam.equals(element.getLocalName())) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }
}
