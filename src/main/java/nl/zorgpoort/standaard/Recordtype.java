package nl.zorgpoort.standaard;

import java.util.List;
import java.util.Optional;

/**
 * One record type of a standard; its fields cover the record without gap or overlap.
 *
 * @param kenmerk two digits that open the record, for example {@code 04}
 */
public record Recordtype(String kenmerk, String naam, List<Rubriek> rubrieken) {

  /** The field with this number, if the record has it. */
  public Optional<Rubriek> rubriek(String nummer) {
    return rubrieken.stream().filter(r -> r.nummer().equals(nummer)).findFirst();
  }

  /** The field with this number; the definition was verified, so its absence is our own fault. */
  public Rubriek verplicht(String nummer) {
    return rubriek(nummer)
        .orElseThrow(() -> new IllegalStateException("record " + kenmerk + " has no " + nummer));
  }
}
