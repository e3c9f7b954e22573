package nl.zorgpoort.declaratie;

import nl.zorgpoort.grootboek.Regelbesluit;

/**
 * A service line as it is stored: the decision and the fields that history and search need, as they
 * stand in the record (trailing spaces cut).
 *
 * @param persoon key of {@link nl.zorgpoort.referentie.Persoon}; personal data
 * @param bsn 0403; personal data
 * @param verzekerdennummer 0405
 * @param begindatum 0414, EEJJMMDD as found
 * @param einddatum 0415
 * @param prestatielijst 0416
 * @param prestatie 0417
 * @param eenheid 0419
 * @param uitvoerder 0420
 * @param functie 0412
 * @param zorgzwaarte 0413
 * @param referentie 0431
 * @param vorige 0432, empty on a debit line
 * @param vergelijking hash over all fields in which a credit must equal its debit (rule F03)
 */
public record Prestatieregel(
    Regelbesluit besluit,
    String persoon,
    String bsn,
    String uzovi,
    String verzekerdennummer,
    String begindatum,
    String einddatum,
    String functie,
    String zorgzwaarte,
    String prestatielijst,
    String prestatie,
    String aantal,
    String eenheid,
    String uitvoerder,
    String referentie,
    String vorige,
    long vergelijking) {}
