package nl.zorgpoort.declaratie.inhoud;

import java.util.List;

/**
 * How the content rules judge one line. Amounts are cents, not negative; the sign of a credit line
 * is put on by who books it.
 *
 * @param bevonden what rejects the line, or where it grants another amount says so (8059); in the
 *     order of the rules
 * @param signalen for staff only
 * @param afgekeurd whether the line is rejected
 * @param berekend 0481 by rule A11: the agreed calculation, 0 where another rule than G05 rejects
 * @param toegekend granted; 0 when rejected
 */
public record Regeluitkomst(
    List<Bevonden> bevonden,
    List<Bevonden> signalen,
    boolean afgekeurd,
    long berekend,
    long toegekend) {

  public Regeluitkomst {
    bevonden = List.copyOf(bevonden);
    signalen = List.copyOf(signalen);
  }
}
