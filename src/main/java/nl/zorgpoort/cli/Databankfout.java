package nl.zorgpoort.cli;

/** The database cannot be opened: no fault of the program, and nothing was done. */
public final class Databankfout extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param reden as the database gives it
   */
  public Databankfout(String reden, Throwable oorzaak) {
    super("De databank kan niet geopend worden: " + reden, oorzaak);
  }
}
