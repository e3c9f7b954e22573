package nl.zorgpoort.controle;

import java.io.IOException;
import java.io.InputStream;
import nl.zorgpoort.standaard.Standaarden;

/**
 * The technical check (rules B to E that the file alone decides). Compiled once from the standards,
 * safe for use by many threads.
 */
public final class Technischecontrole {
  private Technischecontrole() {}

  /** Compiles the checks of all standards. */
  public static Technischecontrole van(Standaarden standaarden) {
    throw new UnsupportedOperationException(standaarden.toString());
  }

  /**
   * Checks one file from its first byte to its end; memory does not grow with the file, except for
   * uniqueness inside it.
   *
   * @throws IOException when the stream or the receiver fails; never for what stands in the file
   */
  public Controleresultaat controleer(
      InputStream in, Controlevraag vraag, Controleontvanger ontvanger) throws IOException {
    throw new IOException("not built yet " + in + vraag + ontvanger);
  }
}
