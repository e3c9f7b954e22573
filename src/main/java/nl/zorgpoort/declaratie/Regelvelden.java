package nl.zorgpoort.declaratie;

import nl.zorgpoort.grootboek.Regelbesluit;

/**
 * What a service line says, as {@link Prestatieregel} stores it; read once.
 *
 * @param begindatum 0414, EEJJMMDD as found
 * @param maand month of care, EEJJMM of the begin date; {@code 000000} when that is no month
 * @param ingediend claimed cents, negative on a credit line; 0 when amount or sign is unreadable
 *     (decision 7)
 * @param credit whether 0430 is C
 */
record Regelvelden(
    String persoon,
    String bsn,
    String uzovi,
    String verzekerdennummer,
    String begindatum,
    String einddatum,
    String maand,
    String functie,
    String zorgzwaarte,
    String lijst,
    String prestatie,
    String aantal,
    String eenheid,
    String uitvoerder,
    String referentie,
    String vorige,
    long ingediend,
    boolean credit,
    long vergelijking) {

  /** The line as it is stored. */
  Prestatieregel met(Regelbesluit besluit) {
    return new Prestatieregel(
        besluit,
        persoon,
        bsn,
        uzovi,
        verzekerdennummer,
        begindatum,
        einddatum,
        functie,
        zorgzwaarte,
        lijst,
        prestatie,
        aantal,
        eenheid,
        uitvoerder,
        referentie,
        vorige,
        vergelijking);
  }
}
