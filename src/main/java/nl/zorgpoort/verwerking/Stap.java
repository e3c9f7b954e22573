package nl.zorgpoort.verwerking;

import java.util.Arrays;
import java.util.Locale;

/** What is on disk or in the database after each durable step, in order. */
public enum Stap {
  /** The file is in the work folder. */
  CLAIM,
  /** All its chunks are stored. */
  BROKKEN,
  /** It is Ontvangen. */
  ONTVANGEN,
  /** The file has left the work folder. */
  WERKBESTAND_WEG,
  /** It is Gecontroleerd. */
  GECONTROLEERD,
  /** Lines, findings, retour and report of an attempt are staged. */
  REGELS,
  /** It is Beoordeeld. */
  BEOORDEELD,
  /** An answer is written to a temporary file. */
  UIT_GESCHREVEN,
  /** An answer lies in the out folder, not marked yet. */
  UIT_HERNOEMD,
  /** It is Verzonden. */
  VERZONDEN;

  /** As a setting writes it, for example {@code werkbestand-weg}. */
  public String naam() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The step that a setting names.
   *
   * @throws IllegalArgumentException when there is no such step
   */
  static Stap metNaam(String naam) {
    return Arrays.stream(values())
        .filter(stap -> stap.naam().equals(naam))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no step " + naam));
  }
}
