package nl.zorgpoort.declaratie;

import java.io.IOException;
import java.util.List;

/** Writes and counts the records that come back, each with all its comments (rules A5, A8). */
final class Terugzending {
  private final Retourschrijver schrijver;
  private final Beoordelingsuitvoer uit;
  private int verzekerden;
  private int prestaties;
  private int commentaren;

  Terugzending(Retourschrijver schrijver, Beoordelingsuitvoer uit) {
    this.schrijver = schrijver;
    this.uit = uit;
  }

  /** A comment as it would come back. */
  byte[] commentaar(Heenrecord record) {
    return schrijver.commentaar(record.bytes(), Recordcodes.commentaar(record));
  }

  /** Sends a 02 back with these codes. */
  void verzekerde(Detail detail, List<String> codes) throws IOException {
    verzekerden++;
    stuur(detail, schrijver.verzekerde(detail.record().bytes(), codes));
  }

  /**
   * Sends a 04 back with these codes.
   *
   * @param berekend 0481, cents with their sign
   * @param toegekend 0483
   */
  void prestatie(Detail detail, long berekend, long toegekend, List<String> codes)
      throws IOException {
    prestaties++;
    stuur(detail, schrijver.prestatie(detail.record().bytes(), berekend, toegekend, codes));
  }

  private void stuur(Detail detail, byte[] record) throws IOException {
    uit.romp(record, 0, record.length);
    if (detail.commentaren() > 0) {
      byte[] commentaar = detail.commentaar();
      uit.romp(commentaar, 0, commentaar.length);
      commentaren += detail.commentaren();
    }
  }

  /** What came back so far. */
  Retourtelling telling() {
    return new Retourtelling(verzekerden, prestaties, commentaren);
  }
}
