package nl.zorgpoort.referentie;

/** What an AGB code stands for. */
public enum Aanbiedersoort {
  INSTELLING,
  ZORGVERLENER,
  PRAKTIJK,
  SERVICEBUREAU,
  BEHEERSTICHTING
}
