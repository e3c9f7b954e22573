package nl.zorgpoort.kanaal.xml;

import java.io.IOException;

/**
 * Ends the reading of a message for what its sender did; never for a stream of ours that fails. Its
 * text holds nothing of the message.
 */
final class Invoerweigering extends IOException {
  private final Xmlfout fout;
  private final int regel;
  private final int kolom;

  /**
   * @param regel line, from 1; 0 when it is about all of the message
   * @param kolom column, from 1; 0 when it is about all of the message
   */
  Invoerweigering(Xmlfout fout, int regel, int kolom) {
    super(fout + " at " + regel + ":" + kolom);
    this.fout = fout;
    this.regel = regel;
    this.kolom = kolom;
  }

  Xmlfout fout() {
    return fout;
  }

  int regel() {
    return regel;
  }

  int kolom() {
    return kolom;
  }
}
