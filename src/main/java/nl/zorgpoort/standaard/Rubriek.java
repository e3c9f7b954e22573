package nl.zorgpoort.standaard;

import java.util.Map;
import java.util.Optional;

/**
 * One field of a record, as a row of a Vektis field table.
 *
 * @param nummer four digits, for example {@code 0414}
 * @param naam name in the standard's words
 * @param begin first position in the record, 0-based
 * @param lengte positions, at least 1
 * @param patroon regular expression that the whole field must match
 * @param codelijst name of the code list that holds its values
 * @param regel number of the rule that a form fault of this field breaks
 * @param retourcode return code (COD954) of that fault
 * @param codePerWaarde another return code for a certain wrong value
 */
public record Rubriek(
    String nummer,
    String naam,
    Veldtype type,
    int begin,
    int lengte,
    Vereiste vereiste,
    Soort soort,
    Optional<String> patroon,
    Optional<String> codelijst,
    String regel,
    String retourcode,
    Map<String, String> codePerWaarde) {

  /** First position after the field, 0-based. */
  public int einde() {
    return begin + lengte;
  }
}
