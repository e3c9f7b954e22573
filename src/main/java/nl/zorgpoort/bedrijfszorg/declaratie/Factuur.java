package nl.zorgpoort.bedrijfszorg.declaratie;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One invoice.
 *
 * @param aanbieder AGB code of the provider
 */
public record Factuur(
    String kenmerk,
    String aanbieder,
    String nummer,
    LocalDate datum,
    Optional<Werkgever> werkgever,
    Document document,
    List<Declaratie> declaraties) {
  public Factuur {
    declaraties = List.copyOf(declaraties);
  }
}
