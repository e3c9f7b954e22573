package nl.zorgpoort.controle;

import java.io.IOException;
import java.util.List;
import nl.zorgpoort.bericht.Recordblok;

/**
 * Takes what a check finds, one call at a time and in the order of the file, whatever the number of
 * threads.
 */
public interface Controleontvanger {

  /** Every finding, ordered line, from, rule. */
  default void bevinding(Bevinding bevinding) throws IOException {}

  /**
   * A stretch of records with the record-level findings on them, in order. The block is reused
   * afterwards: copy what must be kept.
   */
  default void blok(Recordblok blok, List<Bevinding> bevindingen) throws IOException {}
}
