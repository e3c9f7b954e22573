package nl.zorgpoort.controle;

import java.time.LocalDate;
import java.util.Optional;

/** What all records of a file share: receipt, EI code and what the 01 said. */
final class Bestandscontext {
  final Teksten teksten;
  final String eiCode;
  final int ontvangen;
  final Optional<String> omgeving;
  private final int oudsteOpTijd;
  private long[] voorloop = new long[0];
  private boolean[] voorloopFout = new boolean[0];

  Bestandscontext(Teksten teksten, String eiCode, Controlevraag vraag) {
    this.teksten = teksten;
    this.eiCode = eiCode;
    this.ontvangen = Datum.van(vraag.ontvangen());
    this.omgeving = vraag.omgeving();
    LocalDate maand = vraag.ontvangen().withDayOfMonth(1);
    boolean eersteDag = vraag.ontvangen().getDayOfMonth() == 1;
    this.oudsteOpTijd = Datum.van(maand.minusMonths(eersteDag ? 2 : 1));
  }

  void voorloop(long[] waarden, boolean[] fouten) {
    voorloop = waarden;
    voorloopFout = fouten;
  }

  /** Whether a field of the 01 could be read. */
  boolean voorloopLeesbaar(int rubriek) {
    return rubriek < voorloop.length && !voorloopFout[rubriek];
  }

  long voorloop(int rubriek) {
    return voorloop[rubriek];
  }

  /** Whether a line that begins on this day comes after its term (rule C20). */
  boolean teLaat(int begindatum) {
    return begindatum < oudsteOpTijd;
  }
}
