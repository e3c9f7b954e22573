package nl.zorgpoort.verwerking.naslag;

/** Another import is going on. */
public final class ImportBezet extends Exception {
  private static final long serialVersionUID = 1L;

  /** One at a time. */
  public ImportBezet() {
    super("another import is going on");
  }
}
