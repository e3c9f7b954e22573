package nl.zorgpoort.verwerking.beoordeling;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgpoort.controle.Controleresultaat.Gecontroleerd;
import nl.zorgpoort.declaratie.Beoordeling;
import nl.zorgpoort.declaratie.Beoordelingsvraag;
import nl.zorgpoort.declaratie.Uitslag;
import nl.zorgpoort.declaratie.Voorloop;
import nl.zorgpoort.declaratie.Weigering;
import nl.zorgpoort.grootboek.Journaal;
import nl.zorgpoort.grootboek.Journaalpost;
import nl.zorgpoort.partner.Berichtsoort;
import nl.zorgpoort.partner.Omgeving;
import nl.zorgpoort.partner.Partners;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.Brokken;
import nl.zorgpoort.verwerking.beoordeling.Controleuitkomst.Geweigerd;
import nl.zorgpoort.verwerking.beoordeling.Controleuitkomst.Herkend;
import nl.zorgpoort.verwerking.beoordeling.Controleuitkomst.Onbekend;
import nl.zorgpoort.verwerking.beoordeling.Controleuitkomst.Xml;
import nl.zorgpoort.verwerking.registratie.Xmlbesluit;

/** What one attempt does: decide, stage the answer, and say what would become final. */
public final class Besluitvorming {
  private static final int KOP = 0;
  private static final int ROMP = 1;

  private final Brokken brokken;
  private final Controleboek controleboek;
  private final Beslisboek boek;
  private final Naslagboek naslagboek;
  private final Vraagopbouw vraagopbouw;
  private final Zendingen zendingen;
  private final Beslisser beslisser;
  private final Xmlbeslisser xmlbeslisser;

  public Besluitvorming(
      Brokken brokken,
      Controleboek controleboek,
      Beslisboek boek,
      Geschiedenis geschiedenis,
      Naslagboek naslagboek,
      Partners partners,
      Beslisser beslisser,
      Xmlbeslisser xmlbeslisser) {
    this.brokken = brokken;
    this.controleboek = controleboek;
    this.boek = boek;
    this.naslagboek = naslagboek;
    this.vraagopbouw = new Vraagopbouw(geschiedenis, naslagboek);
    this.zendingen = new Zendingen(brokken, partners);
    this.beslisser = beslisser;
    this.xmlbeslisser = xmlbeslisser;
  }

  /**
   * Decides, as of all that is final now.
   *
   * @throws WachtOpStoring when another delivery has to be decided first
   * @throws GeenControleset when there is nothing to decide with
   */
  Besluit besluit(Aanlevering aanlevering, Poging poging, Instant op) throws IOException {
    Naslagstand stand = naslagboek.nu(op);
    Controleuitkomst uitkomst = controleboek.lees(aanlevering);
    if (uitkomst instanceof Herkend herkend) {
      return beoordeel(aanlevering, herkend.resultaat(), poging, stand, op);
    }
    if (uitkomst instanceof Onbekend onbekend) {
      String tekst = Weigering.nietHerkenbaar(onbekend.resultaat(), ontvangst(aanlevering));
      return antwoord(aanlevering, poging, stand, op, Uitslag.NIET_HERKENBAAR, tekst);
    }
    if (uitkomst instanceof Xml xml) {
      return xml(aanlevering, xml.soort(), poging, stand, op);
    }
    String tekst = Weigering.geweigerd(((Geweigerd) uitkomst).codes(), ontvangst(aanlevering));
    return antwoord(aanlevering, poging, stand, op, Uitslag.GEWEIGERD, tekst);
  }

  private Besluit xml(
      Aanlevering aanlevering, Berichtsoort soort, Poging poging, Naslagstand stand, Instant op)
      throws IOException {
    Xmlbesluit besluit;
    try (InputStream in = brokken.lees(aanlevering.id())) {
      besluit = xmlbeslisser.besluit(aanlevering, soort, in, stand, op);
    }
    schrijf(poging.antwoord(), KOP, besluit.antwoord(), StandardCharsets.UTF_8);
    return new Xmluitwerking(aanlevering, besluit, zendingen.xml(aanlevering, poging, soort))
        .besluit(stand, op);
  }

  private static Weigering.Ontvangst ontvangst(Aanlevering aanlevering) {
    return new Weigering.Ontvangst(
        aanlevering.bestandsnaam(),
        aanlevering.grootte(),
        aanlevering.sha256(),
        aanlevering.ontvangenLokaal());
  }

  private Besluit antwoord(
      Aanlevering aanlevering,
      Poging poging,
      Naslagstand stand,
      Instant op,
      Uitslag uitslag,
      String tekst)
      throws IOException {
    schrijf(poging.antwoord(), KOP, tekst, StandardCharsets.UTF_8);
    List<Zending> antwoord = zendingen.tekst(aanlevering, poging);
    return new Besluit(
        uitslag, op, "", 0, 0, 0, List.of(), antwoord, List.of(), Optional.empty(), stand);
  }

  private Besluit beoordeel(
      Aanlevering aanlevering,
      Gecontroleerd gecontroleerd,
      Poging poging,
      Naslagstand stand,
      Instant op)
      throws IOException {
    Stapel stapel = boek.stapel(poging);
    Beoordelingsvraag vraag =
        vraagopbouw.vraag(aanlevering, gecontroleerd, poging, stapel, stand, op);
    Voorloop voorloop = Voorloop.van(gecontroleerd.standaard(), gecontroleerd.voorloop());
    Journaal journaal = new Journaal(voorloop.declarant(), voorloop.uzovi());
    Beoordeling beoordeling = zetKlaar(aanlevering, gecontroleerd, vraag, poging, stapel, journaal);
    return new Besluit(
        beoordeling.uitslag(),
        op,
        vraag.kenmerk(),
        beoordeling.regels(),
        beoordeling.ingediend(),
        beoordeling.toegekend(),
        posten(aanlevering, journaal),
        zendingen.van(aanlevering, poging, beoordeling.uitslag()),
        List.of(),
        Optional.empty(),
        stand);
  }

  /** The retour is stored as 01, then what was returned, then 99: the first comes last. */
  private Beoordeling zetKlaar(
      Aanlevering aanlevering,
      Gecontroleerd gecontroleerd,
      Beoordelingsvraag vraag,
      Poging poging,
      Stapel stapel,
      Journaal journaal)
      throws IOException {
    Beoordeling beoordeling;
    try (OutputStream romp = brokken.schrijf(poging.antwoord(), ROMP)) {
      Uitvoer uitvoer = new Uitvoer(stapel, romp, journaal);
      beoordeling =
          beslisser.beoordeel(() -> brokken.lees(aanlevering.id()), gecontroleerd, vraag, uitvoer);
      Boekingsproef.toets(beoordeling, journaal, uitvoer.regels());
      romp.write(beoordeling.sluit().getBytes(StandardCharsets.ISO_8859_1));
    }
    stapel.sluit();
    schrijf(poging.antwoord(), KOP, beoordeling.kop(), StandardCharsets.ISO_8859_1);
    schrijf(poging.rapport(), KOP, beoordeling.rapport(), StandardCharsets.UTF_8);
    return beoordeling;
  }

  /** A test channel books nothing. */
  private static List<Journaalpost> posten(Aanlevering aanlevering, Journaal journaal) {
    return aanlevering.omgeving() == Omgeving.TEST ? List.of() : journaal.posten();
  }

  private void schrijf(UUID eigenaar, int vanaf, String tekst, Charset charset) throws IOException {
    try (OutputStream uit = brokken.schrijf(eigenaar, vanaf)) {
      uit.write(tekst.getBytes(charset));
    }
  }
}
