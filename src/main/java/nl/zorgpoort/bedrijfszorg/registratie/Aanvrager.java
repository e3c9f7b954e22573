package nl.zorgpoort.bedrijfszorg.registratie;

/** Who asked, on behalf of the employer. */
public record Aanvrager(Soort soort, String naam) {
  /** In which capacity. */
  public enum Soort {
    HOOFDACCOUNT,
    BEDRIJFSARTS,
    SUBACCOUNT
  }
}
