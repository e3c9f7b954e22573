package nl.zorgpoort.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import nl.zorgpoort.controle.Controleontvanger;
import nl.zorgpoort.controle.Controleresultaat.Gecontroleerd;

/** What {@code check} prints on standard output about one file after another, while it reads. */
sealed interface Rapport permits JsonRapport, LeesbaarRapport {

  /**
   * Begins with a file.
   *
   * @param naam as on the command line
   */
  Bestand voor(String naam, Path pad) throws IOException;

  /** The part about one file. */
  interface Bestand extends Controleontvanger, Closeable {
    /** The file was checked to its end. */
    void klaar(Gecontroleerd resultaat) throws IOException;
  }
}
