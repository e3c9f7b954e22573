package nl.zorgpoort.verwerking.beoordeling;

import java.io.IOException;
import java.util.List;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.declaratie.Prestatieregel;

/**
 * Lines and findings of one attempt, stored in batches that last as they are written and that
 * nobody sees before the attempt is final.
 */
public interface Stapel {
  /** The next finding. */
  void bevinding(Bevinding bevinding) throws IOException;

  /** The next line decision, in the order of the file. */
  void regel(Prestatieregel regel) throws IOException;

  /**
   * The lines so far, where they are held in memory and nothing is ever stored; otherwise none, and
   * they are read from the store.
   */
  default List<Prestatieregel> gehouden() {
    return List.of();
  }

  /**
   * Stores what is held back, so that the lines so far can be read.
   *
   * @throws PogingVerlopen when the attempt is of no account any more
   */
  void bewaar() throws IOException;

  /**
   * Stores what is still held back and all by which the lines are found.
   *
   * @throws PogingVerlopen when the attempt is of no account any more
   */
  void sluit() throws IOException;
}
