package nl.zorgpoort.controle;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Edits on a valid file. Records are first removed, repeated, swapped and inserted; after that they
 * have the numbers that the other edits and the findings use. Numbering, inherited fields and
 * totals are then made right again, so that one edit shows one fault; a computed field that is
 * itself set keeps what was set.
 *
 * @param zet values by field: {@code 0118} in the first record that has the field, {@code 6.0431}
 *     in the sixth record. A short value is filled up as its type asks; the empty value empties.
 * @param schrap records that go, by their number before the edit
 * @param herhaal records that come twice, the second straight after the first
 * @param wissel two records that change places
 * @param voegIn a record that is put in, filled up with spaces
 * @param lengte records that are cut, or made longer with spaces
 * @param regeleinde line ends other than CR/LF: LF, CR or GEEN
 * @param bestand the whole file instead of the edited one
 * @param staart what is put behind the last record
 * @param hertel whether numbering, inherited fields and totals are made right
 */
public record Regelbewerking(
    Map<String, String> zet,
    List<Integer> schrap,
    List<Integer> herhaal,
    List<Integer> wissel,
    Optional<Invoeging> voegIn,
    Map<Integer, Integer> lengte,
    Map<Integer, String> regeleinde,
    Optional<String> bestand,
    String staart,
    boolean hertel) {

  /**
   * A record that is put in.
   *
   * @param na number of the record that it comes after
   */
  public record Invoeging(int na, String rauw) {}
}
