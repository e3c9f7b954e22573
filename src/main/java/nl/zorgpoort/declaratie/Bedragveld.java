package nl.zorgpoort.declaratie;

import nl.zorgpoort.bericht.Recordbouwer;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Rubriek;

/** An amount in cents with its sign in a field of its own: C when negative, else D (rule A11). */
record Bedragveld(Rubriek bedrag, Rubriek teken) {

  /** The amount of this role, with the sign whose role has {@code -dc} behind it. */
  static Bedragveld van(Berichtstandaard standaard, String rol) {
    return new Bedragveld(standaard.rol(rol), standaard.rol(rol + "-dc"));
  }

  /**
   * Fills both fields.
   *
   * @throws IllegalArgumentException when the amount does not fit
   */
  void zet(Recordbouwer bouwer, long centen) {
    bouwer.zet(bedrag, Math.absExact(centen)).zet(teken, centen < 0 ? "C" : "D");
  }

  /** Fills both fields with digits and sign as they were found. */
  void neemOver(Recordbouwer bouwer, String bedragEnTeken) {
    bouwer
        .zet(bedrag, bedragEnTeken.substring(0, bedrag.lengte()))
        .zet(teken, bedragEnTeken.substring(bedrag.lengte()));
  }
}
