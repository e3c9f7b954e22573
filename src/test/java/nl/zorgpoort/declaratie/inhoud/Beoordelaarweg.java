package nl.zorgpoort.declaratie.inhoud;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.controle.Controleontvanger;
import nl.zorgpoort.controle.Controleresultaat.Gecontroleerd;
import nl.zorgpoort.controle.Controlevraag;
import nl.zorgpoort.controle.Regelproef;
import nl.zorgpoort.controle.Technischecontrole;
import nl.zorgpoort.controle.Trap;
import nl.zorgpoort.declaratie.Beoordelaar;
import nl.zorgpoort.declaratie.Beoordeling;
import nl.zorgpoort.declaratie.Beoordelingsuitvoer;
import nl.zorgpoort.declaratie.Beoordelingsvraag;
import nl.zorgpoort.declaratie.Heenbron;
import nl.zorgpoort.declaratie.Inhoudskader;
import nl.zorgpoort.declaratie.Prestatieregel;
import nl.zorgpoort.declaratie.Voorloop;
import nl.zorgpoort.partner.Rol;
import nl.zorgpoort.referentie.Controleset;
import nl.zorgpoort.referentie.Periode;

/**
 * Decides a whole file as the gateway does. Of a signal it only tells the rule, once for every time
 * that it came; findings are in the order of their places.
 */
final class Beoordelaarweg implements Beslisweg {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final Technischecontrole CONTROLE = Technischecontrole.van(Regelproef.STANDAARDEN);
  private static final Beoordelaar BEOORDELAAR = new Beoordelaar(CONTROLE, Regelproef.STANDAARDEN);

  @Override
  public Uitkomst beslis(Levering levering, Controleset controleset, Geheugenbron bron) {
    try {
      return new Gang(levering).loop(controleset, bron);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Gang implements Beoordelingsuitvoer {
    private final Levering levering;
    private final String[] records;
    private final String declarant;
    private final List<String> technisch = new ArrayList<>();
    private final List<String> inhoudelijk = new ArrayList<>();
    private final Map<Integer, Long> toegekend = new LinkedHashMap<>();
    private final Map<EerdereRegel, byte[]> regels = new LinkedHashMap<>();

    Gang(Levering levering) {
      this.levering = levering;
      records = new String(levering.bytes(), StandardCharsets.ISO_8859_1).split("\r\n");
      declarant = Voorloop.van(Regelproef.STANDAARD, records[0]).declarant();
    }

    Uitkomst loop(Controleset controleset, Geheugenbron naslag) throws IOException {
      Heenbron bron = () -> new ByteArrayInputStream(levering.bytes());
      Controlevraag controle = new Controlevraag(levering.ontvangen(), Optional.empty(), 2);
      Gecontroleerd eerste =
          (Gecontroleerd) CONTROLE.controleer(bron.open(), controle, new Controleontvanger() {});
      Beoordelingsvraag vraag =
          new Beoordelingsvraag(
              controle,
              levering.ontvangen(),
              "0".repeat(24),
              Optional.empty(),
              Rol.BETALER,
              Optional.of(new Inhoudskader(levering.kanaal(), controleset, naslag)));
      Beoordeling uit = BEOORDELAAR.beoordeel(bron, eerste, vraag, this);
      List<String> seinen = new ArrayList<>();
      uit.signalen()
          .forEach((regel, aantal) -> seinen.addAll(Collections.nCopies(aantal.intValue(), regel)));
      return new Uitkomst(technisch, inhoudelijk, seinen, toegekend, regels);
    }

    @Override
    public void bevinding(Bevinding b) {
      (b.trap() == Trap.INHOUD ? inhoudelijk : technisch)
          .add(
              "%d %s %s %s %s"
                  .formatted(
                      b.regel(),
                      b.rubriek().orElse("-"),
                      b.retourcode(),
                      b.regelId(),
                      b.niveau().code()));
    }

    @Override
    public void regel(Prestatieregel r) {
      int regel = r.besluit().regel();
      toegekend.put(regel, r.besluit().toegekend());
      regels.put(eerder(r), records[regel - 1].getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    public void romp(byte[] bytes, int van, int lengte) {}

    private EerdereRegel eerder(Prestatieregel r) {
      return new EerdereRegel(
          levering.volgnummer(),
          levering.bestand(),
          r.besluit().regel(),
          levering.ontvangen().atTime(9, 0).atZone(AMSTERDAM).toInstant(),
          declarant,
          r.persoon(),
          r.functie(),
          r.zorgzwaarte(),
          new Periode(dag(r.begindatum()), dag(r.einddatum())),
          r.prestatielijst(),
          r.prestatie(),
          Integer.parseInt(r.aantal()),
          r.eenheid(),
          r.uitvoerder(),
          r.besluit().ingediend(),
          r.besluit().toegekend(),
          r.besluit().afgekeurd(),
          r.referentie(),
          r.vorige(),
          r.vergelijking());
    }

    private static LocalDate dag(String tekst) {
      return LocalDate.parse(tekst, DateTimeFormatter.BASIC_ISO_DATE);
    }
  }
}
