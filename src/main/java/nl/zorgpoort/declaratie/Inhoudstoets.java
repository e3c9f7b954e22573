package nl.zorgpoort.declaratie;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.controle.Controleresultaat.Gecontroleerd;
import nl.zorgpoort.declaratie.inhoud.Declaratieregel;
import nl.zorgpoort.declaratie.inhoud.Inhoudscontrole;
import nl.zorgpoort.declaratie.inhoud.Regeluitkomst;
import nl.zorgpoort.declaratie.inhoud.Verzekerdevraag;
import nl.zorgpoort.standaard.Berichtstandaard;

/**
 * The content check of one file, as deciding uses it: it is given clients and lines, and gives
 * findings. Signals only go to the report. Not for use by several threads.
 */
final class Inhoudstoets {
  private final Inhoudscontrole controle;
  private final Vooruitblik vooruit;
  private final Verzekerdelezer verzekerden;
  private final Prestatielezer prestaties;
  private final Inhoudsmelder melder;
  private final Rapportstof stof;

  Inhoudstoets(
      Inhoudscontrole controle,
      Vooruitblik vooruit,
      Berichtstandaard heen,
      Prestatielezer prestaties,
      Rapportstof stof) {
    this.controle = controle;
    this.vooruit = vooruit;
    this.prestaties = prestaties;
    this.stof = stof;
    verzekerden = new Verzekerdelezer(heen);
    melder = new Inhoudsmelder(heen);
  }

  /** What rejects the file as a whole, in the order of findings. */
  List<Bevinding> bestand(Gecontroleerd eerste) throws IOException {
    return melder.opVoorloop(eerste.voorloop(), controle.bestand());
  }

  /** The insured as the rules see him; absent when his record has a technical finding. */
  Optional<Verzekerdevraag> vraag(Detail verzekerde) {
    return verzekerde.afgekeurd()
        ? Optional.empty()
        : Optional.of(verzekerden.lees(verzekerde.record().bytes()));
  }

  /** The line as the rules see it; absent when it or its insured has a technical finding. */
  Optional<Declaratieregel> vraag(Klant klant, Detail regel, Regelvelden velden) {
    return klant.vraag().isEmpty() || regel.afgekeurd()
        ? Optional.empty()
        : Optional.of(prestaties.vraag(regel.record(), velden));
  }

  /** Says what will be loaded next. */
  void kondigAan(List<Klantdeel> delen) {
    List<Verzekerdevraag> personen = personen(delen);
    if (!personen.isEmpty()) {
      controle.kondigAan(personen, regels(delen));
    }
  }

  /** Fetches what the rules need for the lines that wait. */
  void laad(List<Klantdeel> delen) throws IOException {
    List<Verzekerdevraag> personen = personen(delen);
    if (!personen.isEmpty()) {
      controle.laad(personen, regels(delen));
    }
  }

  private static List<Verzekerdevraag> personen(List<Klantdeel> delen) {
    return delen.stream().flatMap(deel -> deel.klant().vraag().stream()).toList();
  }

  private static List<Declaratieregel> regels(List<Klantdeel> delen) {
    List<Declaratieregel> uit = new ArrayList<>();
    for (Klantdeel deel : delen) {
      deel.regels().forEach(regel -> regel.vraag().ifPresent(uit::add));
    }
    return uit;
  }

  /** What rejects an insured; only when a debit line stands under him. */
  List<Bevinding> verzekerde(Klant klant) {
    Heenrecord record = klant.verzekerde().record();
    return klant
        .vraag()
        .filter(v -> vooruit.heeftDebet(record.regel()))
        .map(v -> melder.op(record, controle.verzekerde(v)))
        .orElse(List.of());
  }

  /**
   * Judges a line.
   *
   * @throws IllegalStateException when the outcome contradicts itself: our own fault
   */
  Regeluitkomst regel(Declaratieregel vraag) {
    Regeluitkomst uitkomst = controle.regel(vraag);
    eisLogisch(vraag, uitkomst);
    uitkomst.signalen().forEach(s -> stof.signaal(vraag.regel(), s));
    return uitkomst;
  }

  /** A line is granted as claimed, and never more, or there is a finding that says why not. */
  private static void eisLogisch(Declaratieregel vraag, Regeluitkomst uitkomst) {
    long toegekend = uitkomst.toegekend();
    boolean stil = uitkomst.bevonden().isEmpty();
    boolean klopt =
        uitkomst.afgekeurd()
            ? toegekend == 0 && !stil
            : toegekend >= 0
                && toegekend <= vraag.bedrag()
                && (!stil || toegekend == vraag.bedrag());
    if (!klopt || uitkomst.berekend() < 0) {
      throw new IllegalStateException("outcome of line %d makes no sense".formatted(vraag.regel()));
    }
  }

  List<Bevinding> bevindingen(Klantregel regel, Regeluitkomst uitkomst) {
    return melder.op(regel.record(), uitkomst.bevonden());
  }

  void besloten(Declaratieregel vraag, long toegekend, boolean afgekeurd) {
    controle.besloten(vraag, Math.absExact(toegekend), afgekeurd);
  }
}
