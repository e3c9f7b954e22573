package nl.zorgpoort.verwerking.beoordeling;

import java.util.UUID;

/**
 * Something for the outbox.
 *
 * @param account whose out folder it is for
 * @param naam name in the out folder
 * @param uitwijknaam name where the first was given to something else
 * @param inhoud owner of its chunks
 * @param sha256 of its bytes, lower-case hex
 */
public record Zending(
    Soort soort,
    String account,
    String naam,
    String uitwijknaam,
    UUID inhoud,
    String sha256,
    long grootte) {

  /** What it is to the partner, in the order in which it is put there. */
  public enum Soort {
    /** Readable report; first, so that it is there when the retour appears. */
    RAPPORT,
    /** Retour message. */
    RETOUR,
    /** Text answer to what cannot have a retour. */
    ANTWOORD,
    /** The message itself, unchanged, for who pays. */
    DOORSTUUR
  }
}
