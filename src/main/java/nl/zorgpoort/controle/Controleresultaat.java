package nl.zorgpoort.controle;

import java.util.List;
import java.util.Map;
import nl.zorgpoort.standaard.Berichtstandaard;

/** Outcome of the technical check of one file. */
public sealed interface Controleresultaat {

  /**
   * No message we know (rules B01 to B03): it gets a text answer, no AW320.
   *
   * @param regelId B01, B02 or B03
   * @param reden Dutch sentence for the sender
   */
  record NietHerkenbaar(String regelId, String reden) implements Controleresultaat {}

  /**
   * A message of a known standard, checked to its end.
   *
   * @param eiCode value of 0102
   * @param voorloop the received 01 record, padded or cut to the record length (rule A2),
   *     ISO-8859-1
   * @param records records in the file, of any type
   * @param prestaties 04 records
   * @param ingediend sum of the signed claimed amounts that are readable, cents
   * @param totaalIngediend positions of total and sign in the received 99 when they are digits and
   *     C or D, else zeros and D (decision 8); 12 characters
   * @param bestandscodes codes of the file-level findings in retour order, at most three; empty
   *     when there are none
   * @param bestandsbevindingen number of file-level findings
   * @param recordbevindingen number of record-level findings
   * @param signalen what was skipped or is worth telling
   */
  record Gecontroleerd(
      Berichtstandaard standaard,
      String eiCode,
      String voorloop,
      int records,
      int prestaties,
      long ingediend,
      String totaalIngediend,
      List<String> bestandscodes,
      long bestandsbevindingen,
      long recordbevindingen,
      Map<Signaalsoort, Signaal> signalen)
      implements Controleresultaat {

    /** Whether the whole file is rejected (rule A3). */
    public boolean bestandAfgekeurd() {
      return bestandsbevindingen > 0;
    }
  }

  /**
   * How often a signal came.
   *
   * @param eersteRegel record number of the first, from 1
   */
  record Signaal(long aantal, int eersteRegel) {}
}
