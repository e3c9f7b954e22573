package nl.zorgpoort.declaratie;

import java.io.IOException;
import java.util.List;
import nl.zorgpoort.controle.Bevinding;
import org.jspecify.annotations.Nullable;

/**
 * Sends all records of a file back in the portal role (rule A4). In hand is one record with its
 * comments; lines under a rejected 02 are judged by themselves (rule A6).
 */
final class Portaalretour implements Recordnemer {
  private final Terugzending terugzending;
  private final Bevindingenstroom stroom;
  private final Recordcodes codes;
  private @Nullable Detail detail;

  Portaalretour(Terugzending terugzending, Bevindingenstroom stroom, Rapportstof stof) {
    this.terugzending = terugzending;
    this.stroom = stroom;
    codes = new Recordcodes(stof);
  }

  @Override
  public void record(Heenrecord record) throws IOException {
    switch (record.kenmerk()) {
      case Kenmerk.VERZEKERDE, Kenmerk.PRESTATIE -> {
        sluit();
        detail = new Detail(record);
      }
      case Kenmerk.COMMENTAAR -> commentaar(record);
      case Kenmerk.VOORLOOP, Kenmerk.SLUIT -> sluit();
      default -> throw new IllegalStateException("record type of " + record.regel() + " unknown");
    }
  }

  private void commentaar(Heenrecord record) {
    if (detail == null) {
      throw new IllegalStateException("a comment stands under nothing: the file is not sound");
    }
    detail.voegToe(record, terugzending.commentaar(record));
  }

  private void sluit() throws IOException {
    if (detail != null) {
      stuurTerug(detail);
    }
    detail = null;
  }

  private void stuurTerug(Detail af) throws IOException {
    List<Bevinding> bevindingen = af.record().bevindingen();
    stroom.geef(bevindingen);
    stroom.geef(af.opCommentaar());
    if (af.record().kenmerk().equals(Kenmerk.VERZEKERDE)) {
      terugzending.verzekerde(af, codes.verzekerde(af, bevindingen));
    } else {
      terugzending.prestatie(af, 0, 0, prestatiecodes(af));
    }
  }

  private List<String> prestatiecodes(Detail regel) {
    return regel.afgekeurd() ? codes.prestatie(regel) : List.of(Melding.GOED_IN_AFGEKEURD_BESTAND);
  }
}
