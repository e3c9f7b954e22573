package nl.zorgpoort.kanaal.xml;

/** Text that did not come out of XML, as XML can hold it. */
final class Xmltekst {
  private Xmltekst() {}

  /** A sender chooses a file name: what XML has no place for is shown as a question mark. */
  static String zonderStuurtekens(String tekst) {
    return tekst.replaceAll("[^\\u0020-\\ud7ff\\ue000-\\ufffd]", "?");
  }
}
