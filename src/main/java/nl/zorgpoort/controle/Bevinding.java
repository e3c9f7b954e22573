package nl.zorgpoort.controle;

import java.util.Comparator;
import java.util.List;
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
 * @param vergeleken rows of register, control set or history that it was compared with, each as
 *     {@code table | row | where it is known from}; empty outside of {@link Trap#INHOUD}. May hold
 *     personal data, so never for a log, and not for the sender
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
    String bericht,
    List<String> vergeleken)
    implements Comparable<Bevinding> {

  private static final Comparator<Bevinding> VOLGORDE =
      Comparator.comparingInt(Bevinding::regel)
          .thenComparingLong(Bevinding::van)
          .thenComparing(Bevinding::regelId)
          .thenComparing(b -> b.rubriek().orElse(""));

  public Bevinding {
    vergeleken = List.copyOf(vergeleken);
  }

  /** A fault that the file alone shows: compared with nothing. */
  public Bevinding(
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
      String bericht) {
    this(
        regel,
        record,
        rubriek,
        regelId,
        niveau,
        trap,
        retourcode,
        van,
        tot,
        waarde,
        bericht,
        List.of());
  }

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
