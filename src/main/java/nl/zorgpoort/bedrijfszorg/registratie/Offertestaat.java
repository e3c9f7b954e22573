package nl.zorgpoort.bedrijfszorg.registratie;

/** How far a quotation is. */
public enum Offertestaat {
  GEEN,
  OPEN,
  GEACCEPTEERD,
  AFGEWEZEN
}
