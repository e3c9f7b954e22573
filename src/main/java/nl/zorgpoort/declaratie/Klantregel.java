package nl.zorgpoort.declaratie;

import java.util.Optional;
import nl.zorgpoort.declaratie.inhoud.Declaratieregel;

/**
 * A line (04 with its 98s) that waits for its decision.
 *
 * @param velden what it says
 * @param vraag the line as the content rules see it; absent when they do not
 */
record Klantregel(Detail detail, Regelvelden velden, Optional<Declaratieregel> vraag) {

  Heenrecord record() {
    return detail.record();
  }
}
