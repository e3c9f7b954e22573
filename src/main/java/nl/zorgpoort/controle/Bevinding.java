package nl.zorgpoort.controle;

import java.util.Comparator;
import java.util.Optional;

/**
 * One fault of the sender, found in a received file.
 *
 * @param regel number of the record in the file, from 1
 * @param record its type as found, two characters; empty when the record is shorter
 * @param rubriek four-digit field number, absent when the fault is of the record or the file
 * @param regelId rule that is broken, for example {@code E18}
 * @param retourcode four digits of COD954
 * @param van first byte in the file, 0-based, inclusive
 * @param tot end in the file, exclusive; equal to {@code van} where something is missing
 * @param waarde what stands there, as ISO-8859-1 text; may hold a BSN, so never for a log
 * @param bericht Dutch sentence for the sender, without personal data
 */
public record Bevinding(
    int regel,
    String record,
    Optional<String> rubriek,
    String regelId,
    Niveau niveau,
    Trap trap,
    String retourcode,
    long van,
    long tot,
    String waarde,
    String bericht)
    implements Comparable<Bevinding> {

  private static final Comparator<Bevinding> VOLGORDE =
      Comparator.comparingInt(Bevinding::regel)
          .thenComparingLong(Bevinding::van)
          .thenComparing(Bevinding::regelId)
          .thenComparing(b -> b.rubriek().orElse(""));

  /** Order of output: line, from, rule. */
  @Override
  public int compareTo(Bevinding ander) {
    return VOLGORDE.compare(this, ander);
  }

  /** Without the value, because that may be a BSN. */
  @Override
  public String toString() {
    return "Bevinding[%s regel %d rubriek %s code %s bytes %d-%d]"
        .formatted(regelId, regel, rubriek.orElse("-"), retourcode, van, tot);
  }
}
