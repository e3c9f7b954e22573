package nl.zorgpoort.declaratie.inhoud;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zorgpoort.controle.Teksten;
import nl.zorgpoort.referentie.Controleset;
import nl.zorgpoort.referentie.Regelinstelling;
import nl.zorgpoort.referentie.Zwaarte;

/** Fetches once per batch, runs the rules as they are set, and adds up what they say. */
final class Regelcontrole implements Inhoudscontrole {
  /** The code that grants another amount than claimed. */
  static final String ANDER_BEDRAG = "8059";

  private static final Teksten TEKSTEN = new Teksten("inhoud", "nl");
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final Regellijst lijst;
  private final Controleset controleset;
  private final Bestandsfeiten feiten;
  private final Vooronderzoek vooronderzoek;
  private final Naslagbron bron;
  private final Vraagbouw vraagbouw;
  private final Vroeger vroeger = new Vroeger();
  private final List<Bevonden> wachtend = new ArrayList<>();
  private Naslag naslag;

  Regelcontrole(
      Regellijst lijst,
      Controleset controleset,
      Bestandsfeiten feiten,
      Vooronderzoek vooronderzoek,
      Naslagbron bron) {
    this.lijst = lijst;
    this.controleset = controleset;
    this.feiten = feiten;
    this.vooronderzoek = vooronderzoek;
    this.bron = bron;
    this.vraagbouw = new Vraagbouw(controleset, feiten);
    this.naslag = naslag(Naslagrijen.LEEG, Map.of());
  }

  private Naslag naslag(Naslagrijen rijen, Map<EerdereRegel, byte[]> records) {
    return new Naslag(controleset, feiten, vooronderzoek, rijen, records);
  }

  @Override
  public List<Bevonden> bestand() throws IOException {
    naslag = naslag(bron.haal(vraagbouw.bestand()), Map.of());
    List<Bevonden> uit = new ArrayList<>();
    for (Bestandsregel regel : lijst.bestand()) {
      pas(regel.id(), () -> regel.beoordeel(vooronderzoek, naslag)).ifPresent(uit::add);
    }
    return afkeurend(uit);
  }

  @Override
  public void laad(List<Verzekerdevraag> verzekerden, List<Declaratieregel> regels)
      throws IOException {
    Naslagrijen rijen = bron.haal(vraagbouw.stapel(verzekerden, regels, vroeger));
    List<EerdereRegel> afwijkend = Kredietparen.afwijkend(regels, rijen);
    naslag = naslag(rijen, afwijkend.isEmpty() ? Map.of() : bron.records(afwijkend));
  }

  @Override
  public List<Bevonden> verzekerde(Verzekerdevraag verzekerde) {
    List<Bevonden> uit = new ArrayList<>();
    for (Verzekerderegel regel : lijst.verzekerde()) {
      pas(regel.id(), () -> regel.beoordeel(verzekerde, naslag)).ifPresent(uit::add);
    }
    return afkeurend(uit);
  }

  /** What rejects; a signal goes with the next line that is judged. */
  private List<Bevonden> afkeurend(List<Bevonden> bevonden) {
    bevonden.stream().filter(b -> b.zwaarte() == Zwaarte.SIGNAAL).forEach(wachtend::add);
    return bevonden.stream().filter(b -> b.zwaarte() != Zwaarte.SIGNAAL).toList();
  }

  @Override
  public Regeluitkomst regel(Declaratieregel regel) {
    Weging weging = new Weging(regel);
    for (Inhoudsregel inhoud : regel.credit() ? lijst.credit() : lijst.debet()) {
      pas(inhoud.id(), () -> inhoud.beoordeel(regel, naslag))
          .ifPresent(b -> weeg(weging, inhoud, b, regel));
    }
    Regeluitkomst uit = weging.uitkomst(wachtend);
    wachtend.clear();
    return uit;
  }

  private void weeg(Weging weging, Inhoudsregel inhoud, Bevonden bevonden, Declaratieregel regel) {
    if (inhoud instanceof Bedragregel bedrag) {
      weging.voegToe(bevonden, bedrag.berekend(regel, naslag));
    } else {
      weging.voegToe(bevonden);
    }
  }

  /** Applies a rule as it is set for this file. */
  private Optional<Bevonden> pas(String id, Beoordeling beoordeling) {
    Regelinstelling instelling = naslag.instelling(id);
    return instelling.aan()
        ? beoordeling.geef().map(oordeel -> bevonden(id, instelling, oordeel))
        : Optional.empty();
  }

  /** A rule asked for what it says. */
  @FunctionalInterface
  private interface Beoordeling {
    Optional<Oordeel> geef();
  }

  private static Bevonden bevonden(String id, Regelinstelling instelling, Oordeel oordeel) {
    return new Bevonden(
        id,
        zwaarte(instelling, oordeel),
        instelling.code(oordeel.code()),
        TEKSTEN.geef(oordeel.tekst(), oordeel.waarden().toArray()),
        oordeel);
  }

  /** Only what says another amount can grant it; the rest of such a rule rejects. */
  private static Zwaarte zwaarte(Regelinstelling instelling, Oordeel oordeel) {
    boolean anderBedrag = oordeel.code().equals(ANDER_BEDRAG);
    return instelling.zwaarte() == Zwaarte.TOEKENNEN && !anderBedrag
        ? Zwaarte.AFKEUREN
        : instelling.zwaarte();
  }

  @Override
  public void besloten(Declaratieregel regel, long toegekend, boolean afgekeurd) {
    vroeger.voegToe(regel);
    naslag.voegToe(eerder(regel, toegekend, afgekeurd));
  }

  private EerdereRegel eerder(Declaratieregel regel, long toegekend, boolean afgekeurd) {
    int teken = regel.credit() ? -1 : 1;
    return new EerdereRegel(
        EerdereRegel.DIT_BESTAND,
        "",
        regel.regel(),
        feiten.ontvangen().atStartOfDay(AMSTERDAM).toInstant(),
        feiten.declarant(),
        regel.persoon(),
        regel.functie(),
        regel.zorgzwaarte(),
        regel.zorg(),
        regel.lijst(),
        regel.prestatie(),
        regel.aantal(),
        regel.eenheid(),
        regel.uitvoerder(),
        teken * regel.bedrag(),
        teken * toegekend,
        afgekeurd,
        regel.referentie(),
        regel.vorige(),
        regel.vergelijking());
  }
}
