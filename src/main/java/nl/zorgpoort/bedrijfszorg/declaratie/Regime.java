package nl.zorgpoort.bedrijfszorg.declaratie;

import java.time.LocalDate;

/** Follows from the day of registration. */
public enum Regime {
  OUD,
  NIEUW;

  private static final LocalDate EERSTE_NIEUWE = LocalDate.of(2019, 1, 1);

  /** That of a registration of this day. */
  public static Regime op(LocalDate aanmelding) {
    return aanmelding.isBefore(EERSTE_NIEUWE) ? OUD : NIEUW;
  }
}
