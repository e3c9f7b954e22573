package nl.zorgpoort.declaratie;

import java.util.List;

/** Record types that every standard of the family shares. */
final class Kenmerk {
  static final String VOORLOOP = "01";
  static final String VERZEKERDE = "02";
  static final String PRESTATIE = "04";
  static final String COMMENTAAR = "98";
  static final String SLUIT = "99";

  /** The most frequent first. */
  static final List<String> ALLE = List.of(PRESTATIE, VERZEKERDE, COMMENTAAR, VOORLOOP, SLUIT);

  private Kenmerk() {}

  /** Whether the record that begins at {@code van} is of this type. */
  static boolean is(String kenmerk, byte[] bytes, int van) {
    return bytes[van] == kenmerk.charAt(0) && bytes[van + 1] == kenmerk.charAt(1);
  }
}
