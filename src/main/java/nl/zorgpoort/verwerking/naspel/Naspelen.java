package nl.zorgpoort.verwerking.naspel;

import static nl.zorgpoort.verwerking.naspel.Afwijking.bijVerschil;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.controle.Controleontvanger;
import nl.zorgpoort.controle.Controleresultaat;
import nl.zorgpoort.controle.Controleresultaat.Gecontroleerd;
import nl.zorgpoort.controle.Controlevraag;
import nl.zorgpoort.declaratie.Beoordeling;
import nl.zorgpoort.declaratie.Beoordelingsvraag;
import nl.zorgpoort.declaratie.Prestatieregel;
import nl.zorgpoort.declaratie.Weigering;
import nl.zorgpoort.partner.Berichtsoort;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.Aanleveringen;
import nl.zorgpoort.verwerking.Brokken;
import nl.zorgpoort.verwerking.beoordeling.Beslisser;
import nl.zorgpoort.verwerking.beoordeling.Controle;
import nl.zorgpoort.verwerking.beoordeling.Controleboek;
import nl.zorgpoort.verwerking.beoordeling.Controleuitkomst;
import nl.zorgpoort.verwerking.beoordeling.Controleuitkomst.Geweigerd;
import nl.zorgpoort.verwerking.beoordeling.Controleuitkomst.Herkend;
import nl.zorgpoort.verwerking.beoordeling.Controleuitkomst.Onbekend;
import nl.zorgpoort.verwerking.beoordeling.Controleuitkomst.Xml;
import nl.zorgpoort.verwerking.beoordeling.Stapel;
import nl.zorgpoort.verwerking.beoordeling.Vraagopbouw;
import nl.zorgpoort.verwerking.beoordeling.Xmlbeslisser;
import nl.zorgpoort.verwerking.inzage.Besluitarchief;
import nl.zorgpoort.verwerking.inzage.Besluitarchief.Vastgelegd;
import nl.zorgpoort.verwerking.registratie.Xmlbesluit;

/**
 * Decides again as of the numbers that stand on a decision, with the same rules as now, and
 * compares with what is stored. Writes nothing.
 */
public final class Naspelen {
  private static final Controleontvanger ALLEEN_UITKOMST = new Controleontvanger() {};

  private final Aanleveringen aanleveringen;
  private final Brokken brokken;
  private final Controleboek controleboek;
  private final Besluitarchief archief;
  private final Vraagopbouw vraagopbouw;
  private final Controle controle;
  private final Beslisser beslisser;
  private final Xmlbeslisser xmlbeslisser;

  public Naspelen(
      Aanleveringen aanleveringen,
      Brokken brokken,
      Controleboek controleboek,
      Besluitarchief archief,
      Vraagopbouw vraagopbouw,
      Controle controle,
      Beslisser beslisser,
      Xmlbeslisser xmlbeslisser) {
    this.aanleveringen = aanleveringen;
    this.brokken = brokken;
    this.controleboek = controleboek;
    this.archief = archief;
    this.vraagopbouw = vraagopbouw;
    this.controle = controle;
    this.beslisser = beslisser;
    this.xmlbeslisser = xmlbeslisser;
  }

  /**
   * How a replay came out.
   *
   * @param beslist false while it is open, and then there is nothing to replay
   * @param gewist whether its bytes are erased, so that it cannot be replayed any more
   * @param verschil the first difference; absent when all is equal
   */
  public record Uitkomst(
      Aanlevering aanlevering, boolean beslist, boolean gewist, Optional<Verschil> verschil) {}

  /** The deliveries with this order of intake, id or file name. */
  public List<UUID> zoek(String wat) {
    return archief.zoek(wat);
  }

  /** The deliveries decided since the begin of this day in Amsterdam, in the order of intake. */
  public List<UUID> beslistSinds(LocalDate dag) {
    return archief.beslistSinds(dag);
  }

  /**
   * Decides a delivery again.
   *
   * @param draden threads that share the check; the outcome does not depend on it
   */
  public Uitkomst speel(UUID id, int draden) throws IOException {
    Aanlevering aanlevering = aanleveringen.haal(id);
    Optional<Vastgelegd> vastgelegd = archief.besluit(id);
    if (vastgelegd.isEmpty() || gewist(aanlevering)) {
      return new Uitkomst(
          aanlevering, vastgelegd.isPresent(), vastgelegd.isPresent(), Optional.empty());
    }
    try {
      speel(aanlevering, vastgelegd.get(), draden);
      return new Uitkomst(aanlevering, true, false, Optional.empty());
    } catch (Afwijking e) {
      return new Uitkomst(aanlevering, true, false, Optional.of(e.verschil()));
    }
  }

  /** Its bytes named somebody who is erased. */
  private boolean gewist(Aanlevering aanlevering) throws IOException {
    try (InputStream in = brokken.lees(aanlevering.id())) {
      return aanlevering.grootte() > 0 && in.read() < 0;
    }
  }

  private void speel(Aanlevering aanlevering, Vastgelegd vast, int draden) throws IOException {
    Controleuitkomst uitkomst = controleboek.lees(aanlevering);
    if (uitkomst instanceof Xml xml) {
      xml(aanlevering, xml.soort(), vast);
      return;
    }
    if (uitkomst instanceof Onbekend onbekend && Weigering.vanXml(onbekend.resultaat())) {
      antwoord(vast, Weigering.nietHerkenbaar(onbekend.resultaat(), ontvangst(aanlevering)));
      return;
    }
    Controlevraag vraag =
        new Controlevraag(
            aanlevering.ontvangenDag(), Optional.of(aanlevering.omgeving().indicatie()), draden);
    Controleresultaat nu = controleer(aanlevering, vraag);
    if (uitkomst instanceof Herkend herkend) {
      bijVerschil("controle", 0, "", herkend.resultaat(), nu);
      beoordeel(aanlevering, herkend.resultaat(), vast, vraag);
    } else if (uitkomst instanceof Onbekend onbekend) {
      bijVerschil("controle", 0, "", onbekend.resultaat(), nu);
      antwoord(vast, Weigering.nietHerkenbaar(onbekend.resultaat(), ontvangst(aanlevering)));
    } else if (uitkomst instanceof Geweigerd geweigerd) {
      antwoord(vast, Weigering.geweigerd(geweigerd.codes(), ontvangst(aanlevering)));
    }
  }

  private void xml(Aanlevering aanlevering, Berichtsoort soort, Vastgelegd vast)
      throws IOException {
    Xmlbesluit nu;
    try (InputStream in = brokken.lees(aanlevering.id())) {
      nu = xmlbeslisser.besluit(aanlevering, soort, in, vast.stand(), vast.beslotenOp());
    }
    antwoord(vast, nu.antwoord());
    bijVerschil("besluit", 0, "uitslag", vast.uitslag(), nu.uitslag());
  }

  private Controleresultaat controleer(Aanlevering aanlevering, Controlevraag vraag)
      throws IOException {
    try (InputStream in = brokken.lees(aanlevering.id())) {
      return controle.controleer(in, vraag, ALLEEN_UITKOMST);
    }
  }

  private static Weigering.Ontvangst ontvangst(Aanlevering aanlevering) {
    return new Weigering.Ontvangst(
        aanlevering.bestandsnaam(),
        aanlevering.grootte(),
        aanlevering.sha256(),
        aanlevering.ontvangenLokaal());
  }

  private void antwoord(Vastgelegd vast, String tekst) throws IOException {
    try (InputStream in = opgeslagen(vast)) {
      Bytevergelijker bytes = new Bytevergelijker("antwoord", in);
      byte[] nu = tekst.getBytes(StandardCharsets.UTF_8);
      bytes.vergelijk(nu, 0, nu.length);
      bytes.sluit();
    }
  }

  /** Without an answer there is nothing to compare, and nothing may be made. */
  private InputStream opgeslagen(Vastgelegd vast) {
    return vast.antwoord().map(brokken::lees).orElseGet(InputStream::nullInputStream);
  }

  private void beoordeel(
      Aanlevering aanlevering, Gecontroleerd eerste, Vastgelegd vast, Controlevraag controlevraag)
      throws IOException {
    Beoordelingsvraag toen =
        vraagopbouw.vraag(
            aanlevering, eerste, vast.poging(), NERGENS, vast.stand(), vast.beslotenOp());
    Beoordelingsvraag vraag =
        new Beoordelingsvraag(
            controlevraag,
            toen.besloten(),
            toen.kenmerk(),
            toen.historie(),
            toen.rol(),
            toen.inhoud());
    bijVerschil("besluit", 0, "kenmerk", vast.kenmerk(), vraag.kenmerk());
    try (InputStream in = opgeslagen(vast)) {
      Bytevergelijker retour = new Bytevergelijker("retour", in);
      byte[] kop = retour.eersteRecord();
      Besluitvergelijker uit = new Besluitvergelijker(archief, vast.poging(), retour);
      Beoordeling nu =
          beslisser.beoordeel(() -> brokken.lees(aanlevering.id()), eerste, vraag, uit);
      uit.sluit();
      slot(nu, kop, retour);
      totalen(nu, vast);
    }
  }

  /** The first record comes last: which codes it has is known at the end. */
  private static void slot(Beoordeling nu, byte[] kop, Bytevergelijker retour) throws IOException {
    byte[] sluit = nu.sluit().getBytes(StandardCharsets.ISO_8859_1);
    retour.vergelijk(sluit, 0, sluit.length);
    retour.sluit();
    byte[] kopNu = nu.kop().getBytes(StandardCharsets.ISO_8859_1);
    Bytevergelijker.gelijk("retour", 0, kop, kopNu, 0, kopNu.length);
  }

  private static void totalen(Beoordeling nu, Vastgelegd vast) throws Afwijking {
    bijVerschil("besluit", 0, "uitslag", vast.uitslag(), nu.uitslag());
    bijVerschil("besluit", 0, "regels", vast.regels(), nu.regels());
    bijVerschil("besluit", 0, "ingediend", vast.ingediend(), nu.ingediend());
    bijVerschil("besluit", 0, "toegekend", vast.toegekend(), nu.toegekend());
  }

  /** The lines of the file are stored already; none is held back. */
  private static final Stapel NERGENS =
      new Stapel() {
        @Override
        public void bevinding(Bevinding bevinding) {}

        @Override
        public void regel(Prestatieregel regel) {}

        @Override
        public void bewaar() {}

        @Override
        public void sluit() {}
      };
}
