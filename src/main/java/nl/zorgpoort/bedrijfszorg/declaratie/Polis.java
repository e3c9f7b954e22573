package nl.zorgpoort.bedrijfszorg.declaratie;

/** The health insurance that pays the ontdubbeld part. */
public enum Polis {
  BASIS,
  AANVULLEND
}
