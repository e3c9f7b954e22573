package nl.zorgpoort.bedrijfszorg.declaratie;

import java.math.BigDecimal;
import java.util.Optional;

/** A rule on one declaration. Never queries. */
@FunctionalInterface
interface Regel {
  /** What it says of the declaration, if anything. */
  Optional<Melding> beoordeel(Declaratie d, Situatie s);

  /** Amounts as the sentences have them, for example {@code 1500,00}. */
  static String inEuro(long centen) {
    return BigDecimal.valueOf(centen, 2).toPlainString().replace('.', ',');
  }
}
