package nl.zorgpoort.bericht;

import java.io.IOException;
import java.io.OutputStream;

/** Writes records with the line ends they have: what {@link EiReader} read comes out unchanged. */
public final class EiWriter {
  private final OutputStream uit;

  /**
   * @param uit where the bytes go; not closed here
   */
  public EiWriter(OutputStream uit) {
    this.uit = uit;
  }

  /** Writes every record of the block. */
  public void schrijf(Recordblok blok) throws IOException {
    for (int i = 0; i < blok.aantal(); i++) {
      uit.write(blok.bytes(), blok.begin(i), blok.lengte(i));
      regeleinde(blok.einde(i));
    }
  }

  private void regeleinde(Regeleinde einde) throws IOException {
    switch (einde) {
      case CRLF -> {
        uit.write('\r');
        uit.write('\n');
      }
      case LF -> uit.write('\n');
      case CR_EINDE -> uit.write('\r');
      case EINDE, VERVOLGT -> {}
    }
  }
}
