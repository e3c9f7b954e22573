package nl.zorgpoort.verwerking.beoordeling;

import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.zorgpoort.controle.Controleontvanger;
import nl.zorgpoort.controle.Controleresultaat;
import nl.zorgpoort.controle.Controleresultaat.Gecontroleerd;
import nl.zorgpoort.controle.Controleresultaat.NietHerkenbaar;
import nl.zorgpoort.controle.Controlevraag;
import nl.zorgpoort.declaratie.Voorloop;
import nl.zorgpoort.declaratie.Weigering;
import nl.zorgpoort.partner.Account;
import nl.zorgpoort.partner.Berichtsoort;
import nl.zorgpoort.partner.Partners;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.Aanleveringen;
import nl.zorgpoort.verwerking.Brokken;
import nl.zorgpoort.verwerking.Staat;
import nl.zorgpoort.verwerking.Stap;
import nl.zorgpoort.verwerking.Stappen;
import nl.zorgpoort.verwerking.Xmlbegin;

/** The first pass over the stored bytes: what is it, is it sound, may its sender send it. */
public final class Controleren {
  private static final Controleontvanger ALLEEN_UITKOMST = new Controleontvanger() {};

  private final Aanleveringen aanleveringen;
  private final Brokken brokken;
  private final Controleboek boek;
  private final Partners partners;
  private final Controle controle;
  private final Xmlherkenning xml;
  private final Stappen stappen;
  private final InstantSource klok;

  public Controleren(
      Aanleveringen aanleveringen,
      Brokken brokken,
      Controleboek boek,
      Partners partners,
      Controle controle,
      Xmlherkenning xml,
      Stappen stappen,
      InstantSource klok) {
    this.aanleveringen = aanleveringen;
    this.brokken = brokken;
    this.boek = boek;
    this.partners = partners;
    this.controle = controle;
    this.xml = xml;
    this.stappen = stappen;
    this.klok = klok;
  }

  /** Checks a delivery that is Ontvangen; does nothing in another state. */
  public void controleer(UUID id) throws IOException {
    Aanlevering aanlevering = aanleveringen.haal(id);
    if (aanlevering.staat() == Staat.ONTVANGEN) {
      Optional<Controleuitkomst> alsXml = alsXml(aanlevering);
      if (alsXml.isPresent()) {
        leg(aanlevering, alsXml.get(), Optional.empty());
      } else {
        Controleresultaat resultaat = pas(aanlevering);
        leg(aanlevering, uitkomst(aanlevering, resultaat), voorloop(resultaat));
      }
    }
  }

  private void leg(
      Aanlevering aanlevering, Controleuitkomst uitkomst, Optional<Voorloop> voorloop) {
    if (boek.schrijf(aanlevering, uitkomst, voorloop, klok.instant())) {
      stappen.na(Stap.GECONTROLEERD);
    }
  }

  /** Empty when it does not begin as XML does. */
  private Optional<Controleuitkomst> alsXml(Aanlevering aanlevering) throws IOException {
    try (InputStream in = brokken.lees(aanlevering.id())) {
      byte[] kop = in.readNBytes(Xmlherkenning.KOP);
      return Xmlbegin.van(kop) ? Optional.of(xmluitkomst(aanlevering, kop)) : Optional.empty();
    }
  }

  private Controleuitkomst xmluitkomst(Aanlevering aanlevering, byte[] kop) {
    Optional<Berichtsoort> soort = xml.herken(kop);
    if (soort.isEmpty()) {
      return new Controleuitkomst.Onbekend(Weigering.ONBEKENDE_XML);
    }
    return account(aanlevering).xml().contains(soort.get())
        ? new Controleuitkomst.Xml(soort.get())
        : new Controleuitkomst.Onbekend(Weigering.GEEN_RECHT);
  }

  /** Several deliveries are checked side by side, so each has one thread. */
  private Controleresultaat pas(Aanlevering aanlevering) throws IOException {
    try (InputStream in = brokken.lees(aanlevering.id())) {
      return controle.controleer(in, vraag(aanlevering), ALLEEN_UITKOMST);
    }
  }

  static Controlevraag vraag(Aanlevering aanlevering) {
    return new Controlevraag(
        aanlevering.ontvangenDag(), Optional.of(aanlevering.omgeving().indicatie()), 1);
  }

  private static Optional<Voorloop> voorloop(Controleresultaat resultaat) {
    return resultaat instanceof Gecontroleerd gecontroleerd
        ? Optional.of(Voorloop.van(gecontroleerd.standaard(), gecontroleerd.voorloop()))
        : Optional.empty();
  }

  private Controleuitkomst uitkomst(Aanlevering aanlevering, Controleresultaat resultaat) {
    if (resultaat instanceof NietHerkenbaar niet) {
      return new Controleuitkomst.Onbekend(niet);
    }
    Gecontroleerd gecontroleerd = (Gecontroleerd) resultaat;
    Voorloop voorloop = Voorloop.van(gecontroleerd.standaard(), gecontroleerd.voorloop());
    Map<String, String> vreemd = account(aanlevering).vreemdeCodes(voorloop.codes());
    return vreemd.isEmpty()
        ? new Controleuitkomst.Herkend(gecontroleerd)
        : new Controleuitkomst.Geweigerd(vreemd);
  }

  private Account account(Aanlevering aanlevering) {
    return partners
        .zoek(aanlevering.account())
        .map(Partners.Inschrijving::account)
        .orElseThrow(() -> new IllegalStateException("no account " + aanlevering.account()));
  }
}
