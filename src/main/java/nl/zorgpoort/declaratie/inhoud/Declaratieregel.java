package nl.zorgpoort.declaratie.inhoud;

import java.util.List;
import nl.zorgpoort.referentie.Periode;

/**
 * A service line (04) that passed tiers 1 and 2, as the content rules see it.
 *
 * @param regel number of the record in the file, from 1
 * @param persoon key of {@link nl.zorgpoort.referentie.Persoon}; personal data
 * @param uzovi 0404
 * @param besluitnummer 0411
 * @param functie 0412, 00 when empty
 * @param zorgzwaarte 0413, 000 when empty
 * @param zorg 0414 to 0415
 * @param lijst 0416
 * @param prestatie 0417, without trailing spaces
 * @param aantal 0418
 * @param eenheid 0419
 * @param uitvoerder 0420
 * @param tarief 0425, cents, never negative
 * @param berekend 0426, cents, never negative
 * @param bedrag 0429, cents, never negative; the sign is {@code credit}
 * @param credit whether 0430 is C
 * @param referentie 0431, without trailing spaces
 * @param vorige 0432, without trailing spaces; empty on a debit line
 * @param vergelijking hash over all fields in which a credit must equal its debit (rule F03)
 * @param record compares the received record with that of an earlier line, see {@link
 *     Creditvergelijking#met}; only asked on a credit line whose {@code vergelijking} differs
 */
public record Declaratieregel(
    int regel,
    String persoon,
    String uzovi,
    String besluitnummer,
    String functie,
    String zorgzwaarte,
    Periode zorg,
    String lijst,
    String prestatie,
    int aantal,
    String eenheid,
    String uitvoerder,
    long tarief,
    long berekend,
    long bedrag,
    boolean credit,
    String referentie,
    String vorige,
    long vergelijking,
    Recordvergelijking record) {

  /** Names the fields in which an earlier record differs from this one. */
  @FunctionalInterface
  public interface Recordvergelijking {
    /** In the order of the record; {@code eerder} is without its line end. */
    List<Veldverschil> verschillen(byte[] eerder);
  }

  /** A line that is compared with no other record. */
  public Declaratieregel(
      int regel,
      String persoon,
      String uzovi,
      String besluitnummer,
      String functie,
      String zorgzwaarte,
      Periode zorg,
      String lijst,
      String prestatie,
      int aantal,
      String eenheid,
      String uitvoerder,
      long tarief,
      long berekend,
      long bedrag,
      boolean credit,
      String referentie,
      String vorige,
      long vergelijking) {
    this(
        regel,
        persoon,
        uzovi,
        besluitnummer,
        functie,
        zorgzwaarte,
        zorg,
        lijst,
        prestatie,
        aantal,
        eenheid,
        uitvoerder,
        tarief,
        berekend,
        bedrag,
        credit,
        referentie,
        vorige,
        vergelijking,
        eerder -> List.of());
  }

  /** Whether an indication is declared: function or ZZP filled. */
  public boolean metIndicatie() {
    return metFunctie() || metZorgzwaarte();
  }

  /** Whether 0412 is filled. */
  public boolean metFunctie() {
    return !functie.equals("00");
  }

  /** Whether 0413 is filled. */
  public boolean metZorgzwaarte() {
    return !zorgzwaarte.equals("000");
  }

  /** Whether 0425, 0426 and 0429 are all zero. */
  public boolean allesNul() {
    return tarief == 0 && berekend == 0 && bedrag == 0;
  }
}
