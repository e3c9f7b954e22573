package nl.zorgpoort.partner;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a CZO can take besides a plain registration. */
public enum Registratiekunde {
  CORRECTIE,
  INTREKKING,
  OFFERTE;

  static Optional<Registratiekunde> van(String woord) {
    return Stream.of(values())
        .filter(kunde -> kunde.name().toLowerCase(Locale.ROOT).equals(woord))
        .findFirst();
  }
}
