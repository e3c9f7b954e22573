package nl.zorgpoort.verwerking.naspel;

import java.io.IOException;

/** Ends a replay at the first difference. */
final class Afwijking extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Verschil verschil;

  Afwijking(String soort, long plaats, String veld, Object vastgelegd, Object nu) {
    super("replay differs in " + soort);
    verschil = new Verschil(soort, plaats, veld, String.valueOf(vastgelegd), String.valueOf(nu));
  }

  Verschil verschil() {
    return verschil;
  }

  /** Ends the replay unless both are the same. */
  static void bijVerschil(String soort, long plaats, String veld, Object vastgelegd, Object nu)
      throws Afwijking {
    if (!vastgelegd.equals(nu)) {
      throw new Afwijking(soort, plaats, veld, vastgelegd, nu);
    }
  }
}
