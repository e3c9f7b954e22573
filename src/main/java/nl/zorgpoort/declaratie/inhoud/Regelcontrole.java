package nl.zorgpoort.declaratie.inhoud;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

  private final List<Ingesteld<Bestandsregel>> bestandsregels;
  private final List<Ingesteld<Verzekerderegel>> verzekerderegels;
  private final List<Ingesteld<Inhoudsregel>> debetregels;
  private final List<Ingesteld<Inhoudsregel>> creditregels;
  private final Bestandskader kader;
  private final Naslagbron bron;
  private final Vraagbouw vraagbouw;
  private final Instant ontvangen;
  private final Vroeger vroeger = new Vroeger();
  private final List<Bevonden> wachtend = new ArrayList<>();
  private Naslag naslag;

  Regelcontrole(
      Regellijst lijst,
      Controleset controleset,
      Bestandsfeiten feiten,
      Vooronderzoek vooronderzoek,
      Naslagbron bron) {
    this.kader = Bestandskader.van(controleset, feiten, vooronderzoek);
    this.bron = bron;
    this.vraagbouw = new Vraagbouw(kader);
    this.naslag = new Naslag(kader, Naslagrijen.LEEG, Map.of());
    bestandsregels = toegepast(lijst.bestand(), Bestandsregel::id);
    verzekerderegels = toegepast(lijst.verzekerde(), Verzekerderegel::id);
    debetregels = toegepast(lijst.debet(), Inhoudsregel::id);
    creditregels = toegepast(lijst.credit(), Inhoudsregel::id);
    ontvangen = feiten.ontvangen().atStartOfDay(AMSTERDAM).toInstant();
  }

  /** A rule with how it is set for this file. */
  private record Ingesteld<R>(R regel, String id, Regelinstelling instelling) {}

  /** Those of the rules that are applied to this file. */
  private <R> List<Ingesteld<R>> toegepast(List<R> regels, Function<R, String> id) {
    return regels.stream()
        .map(r -> new Ingesteld<>(r, id.apply(r), kader.instellingen().van(id.apply(r))))
        .filter(r -> r.instelling().aan())
        .toList();
  }

  @Override
  public List<Bevonden> bestand() throws IOException {
    naslag = new Naslag(kader, bron.haal(vraagbouw.bestand()), Map.of());
    List<Bevonden> uit = new ArrayList<>();
    for (Ingesteld<Bestandsregel> i : bestandsregels) {
      i.regel().beoordeel(kader.vooronderzoek(), naslag).ifPresent(o -> uit.add(bevonden(i, o)));
    }
    return afkeurend(uit);
  }

  @Override
  public void kondigAan(List<Verzekerdevraag> verzekerden, List<Declaratieregel> regels) {
    bron.kondigAan(vraagbouw.stapel(verzekerden, regels, new Vroeger()));
  }

  @Override
  public void laad(List<Verzekerdevraag> verzekerden, List<Declaratieregel> regels)
      throws IOException {
    Naslagrijen rijen = bron.haal(vraagbouw.stapel(verzekerden, regels, vroeger));
    List<EerdereRegel> afwijkend = Kredietparen.afwijkend(regels, rijen);
    naslag = new Naslag(kader, rijen, afwijkend.isEmpty() ? Map.of() : bron.records(afwijkend));
  }

  @Override
  public List<Bevonden> verzekerde(Verzekerdevraag verzekerde) {
    List<Bevonden> uit = new ArrayList<>();
    for (Ingesteld<Verzekerderegel> i : verzekerderegels) {
      i.regel().beoordeel(verzekerde, naslag).ifPresent(o -> uit.add(bevonden(i, o)));
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
    for (Ingesteld<Inhoudsregel> i : regel.credit() ? creditregels : debetregels) {
      Optional<Oordeel> oordeel = i.regel().beoordeel(regel, naslag);
      if (oordeel.isPresent()) {
        weeg(weging, i.regel(), uitgezonderd(bevonden(i, oordeel.get()), regel), regel);
      }
    }
    Regeluitkomst uit = weging.uitkomst(wachtend);
    wachtend.clear();
    return uit;
  }

  /** What two people of the care office excepted rejects no more; staff still see it. */
  private Bevonden uitgezonderd(Bevonden bevonden, Declaratieregel regel) {
    return naslag.dossier(regel.persoon()).uitzonderingen().stream()
        .filter(u -> bevonden.zwaarte() == Zwaarte.AFKEUREN)
        .filter(u -> u.regelId().equals(bevonden.regelId()))
        .filter(u -> u.declarant().equals(kader.bestand().declarant()))
        .filter(u -> u.lijst().equals(regel.lijst()) && u.prestatie().equals(regel.prestatie()))
        .filter(u -> u.geldig().equals(regel.zorg()))
        .findFirst()
        .map(bevonden::alsSignaal)
        .orElse(bevonden);
  }

  private void weeg(Weging weging, Inhoudsregel inhoud, Bevonden bevonden, Declaratieregel regel) {
    if (inhoud instanceof Bedragregel bedrag) {
      weging.voegToe(bevonden, bedrag.berekend(regel, naslag));
    } else {
      weging.voegToe(bevonden);
    }
  }

  private static Bevonden bevonden(Ingesteld<?> ingesteld, Oordeel oordeel) {
    Regelinstelling instelling = ingesteld.instelling();
    return new Bevonden(
        ingesteld.id(),
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
        ontvangen,
        kader.bestand().declarant(),
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
