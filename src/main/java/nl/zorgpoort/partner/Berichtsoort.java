package nl.zorgpoort.partner;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** XML messages that an account may send, as its YAML names them. */
public enum Berichtsoort {
  /** Portal: a request. */
  AANVRAAG,
  /** Portal: corrects an employee. */
  CORRECTIE,
  /** Portal: takes a registration back. */
  INTREKKING,
  /** Portal: what the employer answered to a quotation. */
  OFFERTEBESLUIT,
  /** CZO: took a message of ours up, or not. */
  ONTVANGST,
  /** CZO: the intake form of the old regime. */
  INTAKE,
  /** CZO: the closing form. */
  AFSLUITING,
  /** Provider: an invoice with declarations. */
  FACTUUR;

  /** Its name in YAML, and that of its root element. */
  public String woord() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Berichtsoort> van(String woord) {
    return Stream.of(values()).filter(soort -> soort.woord().equals(woord)).findFirst();
  }
}
