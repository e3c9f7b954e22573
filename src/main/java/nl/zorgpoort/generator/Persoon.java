package nl.zorgpoort.generator;

import nl.zorgpoort.bericht.Recordbouwer;

/**
 * Somebody made up, the same in every month of a seed.
 *
 * @param verblijf whether the care is a stay, else care at home
 * @param geboren EEJJMMDD
 * @param partner name of the partner, empty when there is none
 */
record Persoon(
    int bsn,
    String verzekerdennummer,
    String patient,
    String client,
    String aanvraag,
    String besluit,
    boolean verblijf,
    int geboren,
    int geslacht,
    String naam,
    String voorvoegsel,
    String voorletters,
    String postcode,
    int huisnummer,
    String toevoeging,
    String partner,
    String partnervoorvoegsel) {

  /** Fills everything in a 02 record that is about the person. */
  void vul(Recordbouwer verzekerde) {
    verzekerde
        .zet("0203", bsn)
        .zet("0205", verzekerdennummer)
        .zet("0206", patient)
        .zet("0207", geboren)
        .zet("0208", geslacht)
        .zet("0209", 1)
        .zet("0210", naam)
        .zet("0211", voorvoegsel)
        .zet("0212", partner.isEmpty() ? 0 : 2)
        .zet("0213", partner)
        .zet("0214", partnervoorvoegsel)
        .zet("0215", voorletters)
        .zet("0217", postcode)
        .zet("0219", huisnummer)
        .zet("0220", toevoeging)
        .zet("0223", 2)
        .zet("0225", client);
  }

  /** What the 04 records of this person share. */
  void vulPrestatie(Recordbouwer prestatie) {
    prestatie
        .zet("0403", bsn)
        .zet("0405", verzekerdennummer)
        .zet("0409", client)
        .zet("0410", aanvraag)
        .zet("0411", besluit);
  }
}
