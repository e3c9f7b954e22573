package nl.zorgpoort.bedrijfszorg.declaratie;

import java.util.List;

/**
 * A code of the list with what its sentence is filled in with.
 *
 * @param code for example {@code BZ041}
 */
public record Melding(String code, List<String> waarden) {
  static Melding van(String code, String... waarden) {
    return new Melding(code, List.of(waarden));
  }
}
