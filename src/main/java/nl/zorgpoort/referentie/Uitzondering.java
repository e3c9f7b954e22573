package nl.zorgpoort.referentie;

import java.util.Set;

/**
 * An exception that two people of the care office made: on a line of this declarant for this
 * person, service and these very days, one rule rejects no more. It waives no duplicate, amount,
 * code table or insurance: paying twice stays impossible, whoever agrees.
 *
 * @param nummer of the proposal
 * @param persoon key of {@link Persoon}; personal data
 * @param lijst 0416
 * @param prestatie 0417
 * @param geldig 0414 to 0415 of the line
 * @param regelId for example {@code G02}
 * @param stand register sequence in which it was recorded
 */
public record Uitzondering(
    String nummer,
    String persoon,
    String declarant,
    String lijst,
    String prestatie,
    Periode geldig,
    String regelId,
    long stand) {

  /** Rules that may be excepted from: term, allocation, agreement, combination and maximum. */
  public static final Set<String> REGELS =
      Set.of("C20", "G01", "G02", "G03", "G04", "G06", "G07", "G08", "G09", "G10", "G12", "G13");
}
