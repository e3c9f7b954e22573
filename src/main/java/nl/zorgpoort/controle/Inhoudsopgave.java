package nl.zorgpoort.controle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zorgpoort.controle.Regelvoorbeeld.Verwachting;

/**
 * What an example of a content rule says besides its file. Edits of tables are by place: {@code
 * toewijzingen.1.geldig_tot} to {@code 20260915} sets a column of a row of the base table, {@code
 * toewijzingen.3} to {@code als 1} adds a row like the first, {@code toewijzingen.1} to {@code weg}
 * takes a row out; rows are counted from 1, in the base table with what was added behind it.
 *
 * @param register edits of the base register
 * @param controleset edits of the base control set
 * @param kanaal name of the partner that sends, when the example is about it
 * @param eerder deliveries that were decided before, oldest first
 * @param seint every signal to staff, in the order of the check
 * @param toegekend granted cents by record, of the lines that the example is about
 */
public record Inhoudsopgave(
    Map<String, String> register,
    Map<String, String> controleset,
    Optional<String> kanaal,
    List<Eerdere> eerder,
    List<Verwachting> seint,
    Map<Integer, Long> toegekend) {

  /** Of an example that says nothing besides its file. */
  public static final Inhoudsopgave GEEN =
      new Inhoudsopgave(Map.of(), Map.of(), Optional.empty(), List.of(), List.of(), Map.of());

  /**
   * A delivery that was decided before: edits on the valid file of its EI code.
   *
   * @param ei 0102 of the file
   * @param ontvangen day of receipt
   */
  public record Eerdere(String ei, LocalDate ontvangen, Regelbewerking bewerking) {}
}
