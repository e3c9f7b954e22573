package nl.zorgpoort;

/** Entry point. */
public final class Zorgpoort {
  private Zorgpoort() {}

  public static void main(String[] args) {}
}
