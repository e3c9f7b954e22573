package nl.zorgpoort.verwerking.aflevering;

import java.io.IOException;
import java.io.OutputStream;

/** The out folders of the partners. */
public interface Uitvak {

  /** Writes the bytes of what is delivered. */
  @FunctionalInterface
  interface Inhoud {
    void schrijf(OutputStream uit) throws IOException;
  }

  /** The name is taken by other bytes; never overwritten (decision 1). */
  final class NaamBezet extends IOException {
    private static final long serialVersionUID = 1L;

    public NaamBezet(String bericht) {
      super(bericht);
    }
  }

  /**
   * Puts a file in {@code /uit} of an account: written outside the partner's root, forced to disk,
   * renamed into place, read back and compared. A file of that name with the same hash counts as
   * delivered.
   *
   * @param sha256 lower-case hex of the bytes
   * @throws NaamBezet when the name is taken by other bytes
   */
  void plaats(String account, String naam, String sha256, Inhoud inhoud) throws IOException;

  /**
   * As {@link #plaats}, without waiting for the disk: after a power cut it may be gone or empty, so
   * who calls this looks at the next start.
   */
  void plaatsVluchtig(String account, String naam, String sha256, Inhoud inhoud) throws IOException;

  /** Takes a file out of {@code /uit} of an account; it may be gone already. */
  void haalWeg(String account, String naam) throws IOException;
}
