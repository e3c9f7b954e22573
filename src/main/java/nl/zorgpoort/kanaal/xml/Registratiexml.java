package nl.zorgpoort.kanaal.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import nl.zorgpoort.bedrijfszorg.registratie.Antwoord;
import nl.zorgpoort.bedrijfszorg.registratie.Registratie;
import nl.zorgpoort.bedrijfszorg.registratie.Werknemer;
import nl.zorgpoort.partner.Berichtsoort;
import nl.zorgpoort.verwerking.registratie.Statusmelding;
import nl.zorgpoort.verwerking.registratie.Uitgaand;
import nl.zorgpoort.verwerking.registratie.Xmlpost;

/** Messages about registrations in XML. */
public final class Registratiexml implements Xmlpost {
  /** A message about a registration is a few kilobytes. */
  private static final int GROOTSTE = 1 << 20;

  private static final String ANTWOORD = "urn:zorgpoort:bedrijfszorg:antwoord:1.0";

  private final Schemapoort poort = new Schemapoort(GROOTSTE);

  @Override
  public Lezing lees(Berichtsoort soort, InputStream in) throws IOException {
    Schemapoort.Uitslag uitslag = poort.lees(Berichtvorm.xsd(soort), in);
    return uitslag instanceof Schemapoort.Uitslag.Geldig geldig
        ? new Lezing.Goed(Berichtlezer.lees(soort, geldig.document().getDocumentElement()))
        : new Lezing.Fout(((Schemapoort.Uitslag.Ongeldig) uitslag).meldingen());
  }

  @Override
  public String schrijf(Antwoord antwoord) {
    Xmlschrift xml = new Xmlschrift("antwoord", ANTWOORD);
    xml.element("bestand", Xmltekst.zonderStuurtekens(antwoord.bestand()));
    antwoord.kenmerk().ifPresent(kenmerk -> xml.element("kenmerk", kenmerk));
    antwoord.registratie().ifPresent(id -> xml.element("registratie", id));
    if (antwoord.meldingen().isEmpty()) {
      xml.leeg("aangenomen");
    } else {
      xml.open("geweigerd");
      antwoord.meldingen().forEach(melding -> schrijf(xml, melding));
      xml.sluit();
    }
    return xml.sluit().geheel();
  }

  private static void schrijf(Xmlschrift xml, Antwoord.Melding melding) {
    xml.open("reden");
    if (melding.regel() > 0) {
      xml.attribuut("regel", Integer.toString(melding.regel()));
    }
    if (melding.kolom() > 0) {
      xml.attribuut("kolom", Integer.toString(melding.kolom()));
    }
    xml.element("code", melding.code()).element("nl", melding.nl()).element("en", melding.en());
    xml.sluit();
  }

  @Override
  public String schrijf(Statusmelding melding) {
    return new Xmlschrift("status", ANTWOORD)
        .element("kenmerk", melding.kenmerk())
        .element("registratie", melding.registratie())
        .element("staat", woord(melding.staat()))
        .sluit()
        .geheel();
  }

  @Override
  public String schrijf(Uitgaand uitgaand) {
    Registratie r = uitgaand.registratie();
    Xmlschrift xml =
        new Xmlschrift("registratie", "")
            .attribuut("soort", uitgaand.soort().woord())
            .attribuut("id", r.id())
            .attribuut("volgnummer", Integer.toString(uitgaand.volgnummer()))
            .attribuut("aangemeld", r.aangemeld().toString())
            .attribuut("regime", woord(r.regime()))
            .attribuut("interventie", r.interventie().code())
            .attribuut("aanbieder", r.aanbieder().agb())
            .attribuut("offerte", woord(r.offerte()))
            .attribuut("ontdubbelen", Boolean.toString(r.ontdubbelen()));
    xml.open("werkgever")
        .attribuut("nummer", r.werkgever())
        .attribuut("naam", r.werkgevernaam())
        .sluit();
    xml.open("aanvrager")
        .attribuut("soort", woord(r.aanvrager().soort()))
        .attribuut("naam", r.aanvrager().naam())
        .sluit();
    uitgaand.werknemer().ifPresent(werknemer -> schrijf(xml, werknemer));
    return xml.sluit().geheel();
  }

  private static void schrijf(Xmlschrift xml, Werknemer w) {
    xml.open("werknemer")
        .attribuut("naam", w.naam())
        .attribuut("geboortedatum", w.geboortedatum().toString())
        .attribuut("mailadres", w.mailadres())
        .attribuut("taal", w.taal());
    w.telefoon().ifPresent(telefoon -> xml.attribuut("telefoon", telefoon));
    xml.sluit();
  }

  private static String woord(Enum<?> waarde) {
    return waarde.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
