package nl.zorgpoort.referentie;

import java.util.Set;

/**
 * A row of the koppeltabel: a combination that may be declared.
 *
 * @param lijst 0416
 * @param prestatie 0417, without trailing spaces
 * @param functie 0412; {@code 00} where the table is empty, {@code *} for any
 * @param zorgzwaarte 0413; {@code 000} where the table is empty, {@code *} for any
 * @param eenheid 0419, {@code *} for any
 * @param leveringsvormen of the allocation that fit, empty for any
 * @param groep prestatiegroep (column J)
 * @param verblijf whether it is a stay (rule G10)
 * @param bevoegd whether the practitioner must be authorised for it (rule G06)
 */
public record Koppeling(
    String lijst,
    String prestatie,
    String functie,
    String zorgzwaarte,
    String eenheid,
    Set<String> leveringsvormen,
    String groep,
    boolean verblijf,
    boolean bevoegd,
    Periode geldig) {
  public Koppeling {
    leveringsvormen = Set.copyOf(leveringsvormen);
  }
}
