package nl.zorgpoort.declaratie.inhoud;

/**
 * A field in which two service records differ.
 *
 * @param rol role of the field in the definition of the standard
 * @param nummer for example {@code 0425}
 * @param naam name in the standard's words
 * @param eerder value in the earlier record without trailing spaces; empty for personal data
 * @param nu value in the later record, likewise
 */
public record Veldverschil(String rol, String nummer, String naam, String eerder, String nu) {

  /** Number, name and, unless it is personal data, both values: {@code 0425 Tarief (1 / 2)}. */
  public String inWoorden() {
    String waarden = eerder.equals(nu) ? "" : " (%s / %s)".formatted(eerder, nu);
    return nummer + " " + naam + waarden;
  }
}
