package nl.zorgpoort.kanaal.xml;

/** Text on its way into XML and out of it. */
final class Xmltekst {
  private Xmltekst() {}

  /** A sender chooses a file name: what XML has no place for is shown as a question mark. */
  static String zonderStuurtekens(String tekst) {
    return tekst.replaceAll("[^\\u0020-\\ud7ff\\ue000-\\ufffd]", "?");
  }

  /**
   * As {@code xs:token} takes white space together. Only that of XML: what an XSD counts as a
   * character, as a wide space, is one to us, so that nothing becomes empty after it was checked.
   */
  static String samengenomen(String tekst) {
    return tekst.replaceAll("[ \\t\\r\\n]+", " ").replaceAll("^ | $", "");
  }
}
