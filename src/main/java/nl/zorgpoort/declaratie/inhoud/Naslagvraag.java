package nl.zorgpoort.declaratie.inhoud;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.zorgpoort.referentie.Periode;

/**
 * What is needed to judge one batch of clients; answered as of the numbers that the source was
 * opened with.
 *
 * @param personen keys of the persons in the batch
 * @param venster days of which history of those persons is needed
 * @param agbs AGB codes in the batch: declarant, billing service, executing providers
 * @param declarant of the file; references are looked up among its lines
 * @param uzovi 0108; tariffs are those of the declarant's contracts with this care office
 * @param referenties values of 0431 in the batch, and of 0432 on its credit lines
 * @param gecrediteerd values of 0432 on the credit lines of the batch: are there credits on them?
 * @param sinds references of lines received before this day are free again (rule E23)
 * @param eerderInBestand stretches of this file, before the batch, with lines of these persons
 */
public record Naslagvraag(
    Set<String> personen,
    Periode venster,
    Set<String> agbs,
    String declarant,
    String uzovi,
    Set<String> referenties,
    Set<String> gecrediteerd,
    LocalDate sinds,
    List<Bereik> eerderInBestand) {

  /** Whether it asks the same of register and history. */
  public boolean vraagtHetzelfde(Naslagvraag ander) {
    return zonderBestand().equals(ander.zonderBestand());
  }

  private Naslagvraag zonderBestand() {
    return new Naslagvraag(
        personen, venster, agbs, declarant, uzovi, referenties, gecrediteerd, sinds, List.of());
  }

  /** Records {@code van} to {@code tot}, both included, hold lines of this person. */
  public record Bereik(String persoon, int van, int tot) {}
}
