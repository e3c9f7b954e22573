package nl.zorgpoort.declaratie.inhoud;

import java.time.LocalDate;
import java.util.List;

/** What was agreed on the tariff of a line. */
sealed interface Afspraak {

  /** No agreement on some day of the line. */
  record Geen() implements Afspraak {}

  /**
   * One tariff on all days.
   *
   * @param centen per unit
   */
  record Vast(long centen, List<Vergeleken> vergeleken) implements Afspraak {}

  /**
   * The tariff changes within the line.
   *
   * @param dag first day of another tariff
   */
  record Wisselt(LocalDate dag, List<Vergeleken> vergeleken) implements Afspraak {}
}
