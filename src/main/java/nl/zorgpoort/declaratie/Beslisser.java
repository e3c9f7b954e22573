package nl.zorgpoort.declaratie;

import java.io.IOException;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.controle.Codekeuze;
import nl.zorgpoort.controle.Niveau;
import nl.zorgpoort.controle.Trap;
import nl.zorgpoort.grootboek.Regelbesluit;
import org.jspecify.annotations.Nullable;

/**
 * Decides the lines of a file without file-level findings, in the payer role, record by record
 * (rules A5 to A7, A10, decisions 3 to 5). A line without findings is granted as claimed, a credit
 * line too.
 *
 * <p>In hand are only the current 02 and the current 04, each with its 98s: a 02 may still come
 * back because of a later 04, a 04 because of a later 98. Memory does not grow with the file.
 */
final class Beslisser {
  private static final List<String> GEEN_MELDING = List.of(Melding.GEEN);
  private static final String COMMENTAAR_AFGEKEURD = "het commentaar eronder is afgekeurd";

  private final Prestatielezer lezer;
  private final Retourschrijver schrijver;
  private final Beoordelingsuitvoer uit;
  private final Rapportstof stof;

  private @Nullable Detail verzekerde;
  private boolean verzekerdeTerug;
  private @Nullable Detail prestatie;

  private int verzekerdenTerug;
  private int prestatiesTerug;
  private int commentaarTerug;
  private int regels;
  private int afgekeurd;
  private long ingediend;
  private long toegekend;

  Beslisser(
      Prestatielezer lezer, Retourschrijver schrijver, Beoordelingsuitvoer uit, Rapportstof stof) {
    this.lezer = lezer;
    this.schrijver = schrijver;
    this.uit = uit;
    this.stof = stof;
  }

  /** Takes the next record of the file. */
  void record(Heenrecord record) throws IOException {
    switch (record.kenmerk()) {
      case Kenmerk.VERZEKERDE -> {
        sluitVerzekerde();
        verzekerde = new Detail(record);
        verzekerdeTerug = false;
      }
      case Kenmerk.PRESTATIE -> {
        sluitPrestatie();
        prestatie = new Detail(record);
      }
      case Kenmerk.COMMENTAAR -> commentaar(record);
      case Kenmerk.VOORLOOP, Kenmerk.SLUIT -> sluitVerzekerde();
      default -> throw new IllegalStateException("record type of " + record.regel() + " unknown");
    }
  }

  /** The outcome, after the last record. */
  Beslissing besluit() throws IOException {
    sluitVerzekerde();
    return new Beslissing(
        uitslag(),
        new Retourtelling(verzekerdenTerug, prestatiesTerug, commentaarTerug),
        regels,
        ingediend,
        toegekend);
  }

  private Uitslag uitslag() {
    if (verzekerdenTerug == 0) {
      return Uitslag.TOEGEKEND;
    }
    return afgekeurd == regels ? Uitslag.AFGEKEURD : Uitslag.DEELS;
  }

  private void commentaar(Heenrecord record) {
    Detail eigenaar = prestatie == null ? verzekerde : prestatie;
    List<String> codes = record.fout() ? Codekeuze.van(record.bevindingen()) : GEEN_MELDING;
    bestaand(eigenaar).voegToe(record, schrijver.commentaar(record.bytes(), codes));
  }

  private void sluitVerzekerde() throws IOException {
    sluitPrestatie();
    if (verzekerde != null && verzekerde.afgekeurd()) {
      stuurVerzekerdeTerug(verzekerde);
    }
    verzekerde = null;
  }

  private void sluitPrestatie() throws IOException {
    if (prestatie != null) {
      beslis(bestaand(verzekerde), prestatie);
    }
    prestatie = null;
  }

  private void beslis(Detail boven, Detail regel) throws IOException {
    if (boven.afgekeurd()) {
      stuurVerzekerdeTerug(boven);
    }
    List<String> codes = regelcodes(boven, regel);
    Regelbesluit besluit = besluit(regel.record(), codes);
    regels++;
    ingediend = Math.addExact(ingediend, besluit.ingediend());
    toegekend = Math.addExact(toegekend, besluit.toegekend());
    uit.regel(lezer.lees(regel.record().bytes(), besluit));
    if (!codes.isEmpty()) {
      afgekeurd++;
      meldBedrag(boven, regel, besluit);
      stuurVerzekerdeTerug(boven);
      prestatiesTerug++;
      stuurTerug(regel, schrijver.prestatie(regel.record().bytes(), besluit));
    }
  }

  /** Empty when the line is granted. */
  private List<String> regelcodes(Detail boven, Detail regel) {
    if (boven.afgekeurd()) {
      stof.nietBeoordeeld(regel.record(), "hoort bij een afgekeurd verzekerdenrecord");
      return List.of(Melding.NIET_BEOORDEELD);
    }
    Codekeuze keuze = new Codekeuze();
    regel.record().bevindingen().forEach(keuze::voegToe);
    if (regel.commentaarFout()) {
      stof.nietBeoordeeld(regel.record(), COMMENTAAR_AFGEKEURD);
      keuze.voegToe(nietBeoordeeld(regel.record()));
    }
    return keuze.codes();
  }

  private Regelbesluit besluit(Heenrecord record, List<String> codes) {
    long geclaimd = lezer.ingediend(record.bytes());
    long gegeven = codes.isEmpty() ? geclaimd : 0;
    return new Regelbesluit(
        record.regel(),
        record.offset(),
        lezer.maand(record.bytes()),
        geclaimd,
        gegeven,
        gegeven,
        codes,
        !codes.isEmpty());
  }

  /** A line counts for every code that keeps it from being granted, those of its 02 included. */
  private void meldBedrag(Detail boven, Detail regel, Regelbesluit besluit) {
    NavigableSet<String> codes = new TreeSet<>(besluit.codes());
    codes.addAll(regel.codes());
    codes.addAll(boven.codes());
    stof.bedrag(codes, besluit.ingediend());
  }

  private void stuurVerzekerdeTerug(Detail detail) throws IOException {
    if (!verzekerdeTerug) {
      verzekerdeTerug = true;
      verzekerdenTerug++;
      stuurTerug(detail, schrijver.verzekerde(detail.record().bytes(), verzekerdecodes(detail)));
    }
  }

  private List<String> verzekerdecodes(Detail detail) {
    if (detail.record().fout()) {
      return Codekeuze.van(detail.record().bevindingen());
    }
    if (detail.commentaarFout()) {
      stof.nietBeoordeeld(detail.record(), COMMENTAAR_AFGEKEURD);
      return List.of(Melding.NIET_BEOORDEELD);
    }
    return GEEN_MELDING;
  }

  private void stuurTerug(Detail detail, byte[] record) throws IOException {
    uit.romp(record, 0, record.length);
    if (detail.commentaren() > 0) {
      byte[] commentaar = detail.commentaar();
      uit.romp(commentaar, 0, commentaar.length);
      commentaarTerug += detail.commentaren();
    }
  }

  /** As a fact about the record without a field, so that it takes its place among the codes. */
  private static Bevinding nietBeoordeeld(Heenrecord record) {
    return new Bevinding(
        record.regel(),
        record.kenmerk(),
        Optional.empty(),
        "A6",
        Niveau.RECORD,
        Trap.BESTAND,
        Melding.NIET_BEOORDEELD,
        record.offset(),
        record.offset(),
        "",
        COMMENTAAR_AFGEKEURD);
  }

  private static Detail bestaand(@Nullable Detail detail) {
    if (detail == null) {
      throw new IllegalStateException("a record stands under nothing: the structure is not sound");
    }
    return detail;
  }
}
