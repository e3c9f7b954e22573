package nl.zorgpoort.generator;

import java.util.List;

/**
 * The fictional care that is declared, with the tariffs of the samples. A line never comes above
 * 999.99 euro, so that the total of 999,999 lines fits the eleven digits of 9907.
 */
enum Zorg {
  VERBLIJF("Z041", "00", "753", "14", 21_543, 4),
  VERZORGING("H126", "31", "000", "04", 6_288, 8),
  BEGELEIDING("H300", "81", "000", "04", 7_012, 8),
  DAGBESTEDING("H817", "82", "000", "16", 6_450, 2);

  /** What somebody who lives at home may get. */
  static final List<Zorg> THUIS = List.of(VERZORGING, BEGELEIDING, DAGBESTEDING);

  final String prestatie;
  final String functie;
  final String zorgzwaarte;
  final String eenheid;

  /** Cents per unit. */
  final int tarief;

  /** Units on one line. */
  final int hoogstens;

  Zorg(
      String prestatie,
      String functie,
      String zorgzwaarte,
      String eenheid,
      int tarief,
      int hoogstens) {
    this.prestatie = prestatie;
    this.functie = functie;
    this.zorgzwaarte = zorgzwaarte;
    this.eenheid = eenheid;
    this.tarief = tarief;
    this.hoogstens = hoogstens;
  }
}
