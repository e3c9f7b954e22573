package nl.zorgpoort.cli;

/** Text that somebody chose, on a terminal: what would steer it is shown as a question mark. */
final class Stuurtekens {
  private Stuurtekens() {}

  static String zonder(String tekst) {
    return tekst.replaceAll("\\p{Cntrl}", "?");
  }
}
