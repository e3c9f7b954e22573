package nl.zorgpoort.controle;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An example of a rule: edits on a small valid file, and what the check must say of the outcome.
 *
 * @param wat what the example shows, Dutch; unique within its rule
 * @param ei value of 0102 of the file that is edited
 * @param ontvangen day of receipt, when the example is about it
 * @param omgeving value of 0105 that the channel expects, when the example is about it
 * @param herkenbaar false when the outcome is no message that we know
 * @param vindt every finding, in the order of the check
 * @param signalen every signal of a line; signals about skipped checks are left out
 * @param inhoud what it says besides the file, when it is of a content rule
 */
public record Regelvoorbeeld(
    String wat,
    String ei,
    Optional<LocalDate> ontvangen,
    Optional<String> omgeving,
    Regelbewerking bewerking,
    boolean herkenbaar,
    List<Verwachting> vindt,
    List<Signaalsoort> signalen,
    Inhoudsopgave inhoud) {

  /**
   * An expected finding, written as {@code record field code [rule] [level]}, for example {@code 4
   * 0406 0550} or {@code 5 - 8095 B04}; no field is a dash.
   *
   * @param record number of the record in the edited file, from 1
   * @param regelId the rule that the example belongs to, unless it says otherwise
   * @param niveau the first level of that rule, unless it says otherwise
   */
  public record Verwachting(
      int record,
      Optional<String> rubriek,
      String retourcode,
      String regelId,
      Optional<Niveau> niveau) {

    static Verwachting van(String tekst, String eigenRegel) {
      String[] delen = tekst.split(" ", -1);
      if (delen.length < 3 || delen.length > 5) {
        throw new IllegalArgumentException("no finding: " + tekst);
      }
      return new Verwachting(
          Integer.parseInt(delen[0]),
          Optional.of(delen[1]).filter(r -> !r.equals("-")),
          delen[2],
          delen.length > 3 ? delen[3] : eigenRegel,
          delen.length > 4
              ? Optional.of(Niveau.valueOf(delen[4].toUpperCase(Locale.ROOT)))
              : Optional.empty());
    }
  }
}
