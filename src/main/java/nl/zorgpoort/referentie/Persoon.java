package nl.zorgpoort.referentie;

/**
 * How an insured person is known: by BSN, or where the dummy BSN is used by UZOVI number, insured
 * number and birth date (rule D02).
 */
public final class Persoon {
  /** The BSN of who has none. */
  public static final String DUMMY = "999999999";

  private Persoon() {}

  /**
   * The key of a person; personal data.
   *
   * @param geboren birth date, EEJJMMDD
   */
  public static String sleutel(String bsn, String uzovi, String verzekerdennummer, String geboren) {
    return bsn.equals(DUMMY) ? uzovi + "/" + verzekerdennummer + "/" + geboren : bsn;
  }
}
