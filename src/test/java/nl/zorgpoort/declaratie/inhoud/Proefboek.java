package nl.zorgpoort.declaratie.inhoud;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.zorgpoort.referentie.Controleset;
import nl.zorgpoort.referentie.Periode;

/** A ledger in memory: decides deliveries one by one with the rules on history, in file order. */
final class Proefboek {
  /** What is agreed for a line at most; more is granted in part. */
  static final long AFSPRAAK = 15_000;

  private static final List<Inhoudsregel> DEBET =
      List.of(
          new E23(), new F06(), new F08(), new G07(), new G08(), new G09(), new G10(), new G11());
  private static final List<Inhoudsregel> CREDIT = Regellijst.ALLE.credit();
  private static final Veldverschil VERSCHIL =
      new Veldverschil("aantal", "0418", "Aantal", "0004", "0003");

  final List<EerdereRegel> regels = new ArrayList<>();
  private final Controleset set;
  private long volgnummer;

  Proefboek(Controleset set) {
    this.set = set;
  }

  /** What the rules said of each line of a file. */
  List<List<String>> lever(String declarant, LocalDate ontvangen, List<Proefregel> bestand) {
    volgnummer++;
    Naslag naslag = naslag(declarant, ontvangen, bestand);
    List<List<String>> uit = new ArrayList<>();
    List<EerdereRegel> nieuw = new ArrayList<>();
    for (int i = 0; i < bestand.size(); i++) {
      Proefregel regel = bestand.get(i);
      List<String> bevonden = bevonden(regel.regel(i + 1, VERSCHIL), naslag);
      boolean afgekeurd = !bevonden.isEmpty();
      long bedrag = afgekeurd ? 0 : Math.min(AFSPRAAK, regel.bedrag());
      naslag.voegToe(
          regel.eerder(
              EerdereRegel.DIT_BESTAND, "", i + 1, ontvangen, declarant, bedrag, afgekeurd));
      nieuw.add(
          regel.eerder(
              volgnummer, "b" + volgnummer, i + 1, ontvangen, declarant, bedrag, afgekeurd));
      uit.add(bevonden);
    }
    regels.addAll(nieuw);
    return uit;
  }

  private static List<String> bevonden(Declaratieregel regel, Naslag naslag) {
    return (regel.credit() ? CREDIT : DEBET)
        .stream().flatMap(r -> r.beoordeel(regel, naslag).stream().map(Oordeel::tekst)).toList();
  }

  private Naslag naslag(String declarant, LocalDate ontvangen, List<Proefregel> bestand) {
    Set<String> debet = new HashSet<>();
    bestand.stream().filter(r -> !r.isCredit()).forEach(r -> debet.add(r.referentie()));
    Set<String> samen = new HashSet<>();
    bestand.stream().map(Proefregel::vorige).filter(debet::contains).forEach(samen::add);
    Map<EerdereRegel, byte[]> records = new HashMap<>();
    regels.forEach(r -> records.put(r, new byte[0]));
    Periode periode = new Periode(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30));
    return new Naslag(
        set,
        new Bestandsfeiten(
            "187", "p", "5521", "00000000", declarant, declarant, periode, ontvangen, ontvangen),
        new Vooronderzoek(List.of(periode), List.of(2026), true, samen::contains),
        rijen(declarant),
        records);
  }

  private Naslagrijen rijen(String declarant) {
    Naslagrijen leeg = Naslagrijen.LEEG;
    return new Naslagrijen(
        leeg.verzekerden(),
        leeg.indicaties(),
        leeg.toewijzingen(),
        leeg.aanbieders(),
        leeg.relaties(),
        leeg.contracten(),
        leeg.tarieven(),
        leeg.bevoegdheden(),
        leeg.uitzonderingen(),
        List.copyOf(regels),
        regels.stream().filter(r -> r.declarant().equals(declarant)).toList(),
        regels.stream().filter(r -> r.credit() && !r.afgekeurd()).toList());
  }

  /** Granted debit lines that no granted credit line took back, found the slow way. */
  List<EerdereRegel> tellend() {
    return regels.stream()
        .filter(r -> !r.credit() && !r.afgekeurd())
        .filter(r -> credits(r).findAny().isEmpty())
        .toList();
  }

  /** The granted credit lines on a line. */
  Stream<EerdereRegel> credits(EerdereRegel debet) {
    return regels.stream()
        .filter(c -> c.credit() && !c.afgekeurd())
        .filter(c -> c.declarant().equals(debet.declarant()))
        .filter(c -> c.vorige().equals(debet.referentie()));
  }
}
