package nl.zorgpoort.declaratie;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Our number for the answer to one delivery, and the file names made from it (rule A9, decisions 1
 * and 2). It depends on the bytes and on how often they came, so that the answer to a repeat never
 * takes the name of the first.
 *
 * @param hash 64 upper-case hex digits
 */
public record Retourkenmerk(String hash) {
  private static final int LENGTE_REFERENTIE = 24;
  private static final int LENGTE_IN_NAAM = 8;
  private static final int LENGTE_HEENNAAM = 60;
  private static final int LENGSTE_NAAM = 255;

  /**
   * The number for one delivery.
   *
   * @param sha256 SHA-256 of the delivered bytes, 64 lower-case hex digits
   * @param aanlevering how many times this sender has now delivered these bytes, from 1
   */
  public static Retourkenmerk van(String sha256, int aanlevering) {
    byte[] tekst = (sha256 + "/" + aanlevering).getBytes(StandardCharsets.US_ASCII);
    return new Retourkenmerk(HexFormat.of().withUpperCase().formatHex(sha256().digest(tekst)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Value of 0181. */
  public String referentie() {
    return hash.substring(0, LENGTE_REFERENTIE);
  }

  /** Name of the retour for a heen of this name. */
  public String retournaam(String heennaam) {
    return naam("AW320", heennaam, "txt");
  }

  /** Name of the readable report beside the retour. */
  public String rapportnaam(String heennaam) {
    return naam("RAPPORT", heennaam, "html");
  }

  /** Name of the text answer to a delivery that gets no retour. */
  public String weigeringsnaam(String heennaam) {
    return naam("GEWEIGERD", heennaam, "md");
  }

  /** Name of the answer to an XML message. */
  public String antwoordnaam(String heennaam) {
    return naam("ANTWOORD", heennaam, "xml");
  }

  /** Name of the retour of an invoice in XML. */
  public String xmlretournaam(String heennaam) {
    return naam("RETOUR", heennaam, "xml");
  }

  /** Name of a heen that is passed on, where its own name was given to another. */
  public String doorstuurnaam(String heennaam) {
    int punt = heennaam.lastIndexOf('.');
    int einde = punt > 0 ? punt : heennaam.length();
    String extensie = heennaam.substring(einde);
    String merk = "_" + hash.substring(0, LENGTE_IN_NAAM) + extensie;
    return heennaam.substring(0, Math.min(einde, LENGSTE_NAAM - merk.length())) + merk;
  }

  private String naam(String soort, String heennaam, String extensie) {
    String schoon = heennaam.replaceAll("[^A-Za-z0-9._-]", "_");
    String kort = schoon.substring(0, Math.min(schoon.length(), LENGTE_HEENNAAM));
    return soort + "_" + kort + "_" + hash.substring(0, LENGTE_IN_NAAM) + "." + extensie;
  }
}
