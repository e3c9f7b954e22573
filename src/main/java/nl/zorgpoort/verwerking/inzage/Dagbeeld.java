package nl.zorgpoort.verwerking.inzage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.zorgpoort.verwerking.Staat;
import nl.zorgpoort.verwerking.toegang.Zicht;

/** How things are: what came in, what was decided, what is stuck. Amounts are cents. */
public interface Dagbeeld {

  /**
   * Totals of a stretch of time.
   *
   * @param ontvangen files received in it
   * @param beslist files decided in it
   * @param geweigerd of those, how many as a whole were refused or rejected
   * @param afgeleverd answers put in an out folder in it
   * @param opgehaald answers fetched in it
   * @param ingediend claimed in what was decided
   * @param toegekend granted in what was decided
   */
  record Totaal(
      long ontvangen,
      long beslist,
      long geweigerd,
      long afgeleverd,
      long opgehaald,
      long ingediend,
      long toegekend) {

    /** Claimed and not granted. */
    public long afgewezen() {
      return ingediend - toegekend;
    }
  }

  /** A delivery that does not go on by itself. */
  record Vast(
      UUID id, long volgnummer, String account, String bestandsnaam, Staat staat, Instant sinds) {}

  /** Rejections of one code in one month ({@code 2026-11}). */
  record Maandcode(String maand, String retourcode, long regels, long centen) {}

  /** Files and lines received on a day. */
  record Dagvolume(LocalDate dag, long bestanden, long regels) {}

  /** What happened from one moment to before another. */
  Totaal totaal(Instant van, Instant tot, Zicht zicht);

  /**
   * In Storing or waiting for one that is; or undecided or undelivered since before this moment;
   * the oldest first.
   */
  List<Vast> vast(Instant rustSinds, Zicht zicht, int hoogstens);

  /** How many answers lie unfetched since before this moment. */
  long nietOpgehaald(Instant sinds, Zicht zicht);

  /** By month and code since this moment. */
  List<Maandcode> perCode(Instant sinds, Zicht zicht);

  /** By day since this moment, days without files left out. */
  List<Dagvolume> perDag(Instant sinds, Zicht zicht);
}
