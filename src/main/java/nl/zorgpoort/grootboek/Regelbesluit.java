package nl.zorgpoort.grootboek;

import java.util.List;

/**
 * The immutable decision on one service line (04 record); together they are the sub-ledger. Amounts
 * are eurocents, negative on a credit line.
 *
 * @param regel number of the record in the file, from 1
 * @param offset byte offset of the record in the received file
 * @param maand month of care, {@code EEJJMM} of 0414; {@code 000000} when unreadable
 * @param ingediend claimed (0429 with 0430); 0 when unreadable (decision 7)
 * @param berekend what the payer calculated (0481 with 0482)
 * @param toegekend granted (0483 with 0484)
 * @param codes return codes of the line, at most three; empty when nothing is to report
 * @param afgekeurd whether it is rejected; a line may be granted in part, one of zero is granted,
 *     and so is one for which zero was agreed
 */
public record Regelbesluit(
    int regel,
    long offset,
    String maand,
    long ingediend,
    long berekend,
    long toegekend,
    List<String> codes,
    boolean afgekeurd) {

  /** The same decision, told with these codes. */
  public Regelbesluit metCodes(List<String> andere) {
    return new Regelbesluit(
        regel, offset, maand, ingediend, berekend, toegekend, andere, afgekeurd);
  }

  /** What is not granted of the claim, cents. */
  public long afgewezen() {
    return ingediend - toegekend;
  }
}
