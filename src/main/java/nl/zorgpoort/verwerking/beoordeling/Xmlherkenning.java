package nl.zorgpoort.verwerking.beoordeling;

import java.util.Optional;
import nl.zorgpoort.partner.Berichtsoort;

/** Tells what XML is. */
public interface Xmlherkenning {
  /** Bytes that are enough to recognise a message by. */
  int KOP = 4096;

  /**
   * The kind of a message.
   *
   * @param kop its first bytes, at most {@link #KOP}
   * @return empty when it has no root element that we know
   */
  Optional<Berichtsoort> herken(byte[] kop);
}
