package nl.zorgpoort.verwerking.naslag;

/** A file is not what its name says. */
final class Onleesbaar extends Exception {
  private static final long serialVersionUID = 1L;

  private final long rij;

  /**
   * @param rij where reading stopped, 0 when it did not begin
   * @param tekst what is wrong, Dutch
   */
  Onleesbaar(long rij, String tekst) {
    super(tekst);
    this.rij = rij;
  }

  long rij() {
    return rij;
  }

  String tekst() {
    return String.valueOf(getMessage());
  }
}
