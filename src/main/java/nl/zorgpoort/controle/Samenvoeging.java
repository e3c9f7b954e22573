package nl.zorgpoort.controle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.zorgpoort.controle.Controleresultaat.Signaal;
import nl.zorgpoort.controle.Werkblok.Sleutelrij;

/**
 * Third phase of a check, in the order of the file: uniqueness, the totals of amounts, and the
 * findings in their order to the receiver.
 */
final class Samenvoeging {
  /**
   * Findings that wait for a 02 which has no 04 yet, so that B10 can come in its place. With more
   * than this behind one 02 they go on, and that B10 comes after them: memory stays bounded.
   */
  private static final int MEESTE_WACHTEND = 50_000;

  private final Standaardcontrole controle;
  private final Bestandscontext context;
  private final Controleontvanger ontvanger;
  private final Totalen totalen;
  private final Vingerafdrukken[] gezien;
  private final List<Bevinding> wachtend = new ArrayList<>();
  private final Codekeuze bestandscodes = new Codekeuze();
  private final Map<Signaalsoort, Signaal> signalen = new EnumMap<>(Signaalsoort.class);
  private long bestandsbevindingen;
  private long recordbevindingen;

  /** Keeps the compiler from leaving out the reads that fetch places ahead. */
  @SuppressWarnings("unused")
  private int aangeraakt;

  Samenvoeging(Standaardcontrole controle, Bestandscontext context, Controleontvanger ontvanger) {
    this.controle = controle;
    this.context = context;
    this.ontvanger = ontvanger;
    this.totalen = new Totalen(controle, new Bestandsmelder(controle, context));
    this.gezien = new Vingerafdrukken[controle.unieke.size()];
    for (int i = 0; i < gezien.length; i++) {
      gezien[i] = new Vingerafdrukken();
    }
  }

  void blok(Werkblok blok) throws IOException {
    for (Uniek uniek : controle.unieke) {
      uniek(uniek, blok);
    }
    totalen.blok(blok);
    blok.signalen.forEach((soort, s) -> signalen.merge(soort, s, Werkblok::samen));
    geefBlok(blok);
    geefBevindingen(blok);
  }

  private void uniek(Uniek uniek, Werkblok blok) {
    Sleutelrij rij = blok.sleutels[uniek.rij];
    Vingerafdrukken eerdere = gezien[uniek.rij];
    aangeraakt += rij.raakAan(eerdere);
    for (int i = 0; i < rij.aantal(); i++) {
      int record = rij.record(i);
      int eerder = eerdere.voegToe(rij.hoog(i), rij.laag(i), blok.records.regel(record));
      if (eerder > 0) {
        Recordlezing lezing = new Recordlezing(context, 0);
        lezing.naar(blok, record, Niveau.RECORD);
        lezing.meld(
            uniek.bouw.veld(0).rubriek(),
            uniek.bouw.relatie().regel(),
            uniek.bouw.relatie().retourcode(),
            Trap.BESTAND,
            "bestand.uniek",
            eerder);
      }
    }
  }

  private void geefBlok(Werkblok blok) throws IOException {
    Collections.sort(blok.bevindingen);
    List<Bevinding> vanRecords =
        blok.bevindingen.stream().filter(b -> b.niveau() == Niveau.RECORD).toList();
    recordbevindingen += vanRecords.size();
    ontvanger.blok(blok.records, vanRecords);
  }

  private void geefBevindingen(Werkblok blok) throws IOException {
    boolean gemengd = !wachtend.isEmpty();
    wachtend.addAll(blok.bevindingen);
    if (gemengd) {
      Collections.sort(wachtend);
    }
    int n = 0;
    boolean teVeel = wachtend.size() > MEESTE_WACHTEND;
    while (n < wachtend.size() && (teVeel || wachtend.get(n).regel() < blok.openRegel)) {
      geef(wachtend.get(n++));
    }
    wachtend.subList(0, n).clear();
  }

  private void geef(Bevinding bevinding) throws IOException {
    if (bevinding.niveau() == Niveau.BESTAND) {
      bestandsbevindingen++;
      bestandscodes.voegToe(bevinding);
    }
    ontvanger.bevinding(bevinding);
  }

  List<String> bestandscodes() {
    return bestandscodes.codes();
  }

  long bestandsbevindingen() {
    return bestandsbevindingen;
  }

  long recordbevindingen() {
    return recordbevindingen;
  }

  long ingediend() {
    return totalen.ingediend();
  }

  Map<Signaalsoort, Signaal> signalen() {
    return signalen;
  }
}
