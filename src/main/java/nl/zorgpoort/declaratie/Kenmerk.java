package nl.zorgpoort.declaratie;

/** Record types that every standard of the family shares. */
final class Kenmerk {
  static final String VOORLOOP = "01";
  static final String VERZEKERDE = "02";
  static final String PRESTATIE = "04";
  static final String COMMENTAAR = "98";
  static final String SLUIT = "99";

  private Kenmerk() {}
}
