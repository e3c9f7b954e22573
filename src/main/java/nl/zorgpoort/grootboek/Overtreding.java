package nl.zorgpoort.grootboek;

import java.util.List;

/**
 * A violation of the law of the books, with the entries it is about.
 *
 * @param volgnummer of the delivery; 0 when it is about a declarant or a run
 * @param wie file name, or AGB code of the declarant, or day of the run
 * @param regel record number of the line, from 1; 0 when it is not about one line
 * @param posten numbers of the journal posts within the delivery, from 1
 * @param maand month of care {@code EEJJMM}; empty when it is about all of them
 * @param verwacht what the law asks for: eurocents, or a number of lines
 * @param gevonden what stands there
 */
public record Overtreding(
    Balansartikel artikel,
    long volgnummer,
    String wie,
    int regel,
    List<Integer> posten,
    String maand,
    long verwacht,
    long gevonden) {

  public Overtreding {
    posten = List.copyOf(posten);
  }

  static Overtreding vanBestand(
      Balansartikel artikel, Bestandsboek bestand, long verwacht, long gevonden) {
    return new Overtreding(
        artikel, bestand.volgnummer(), bestand.naam(), 0, List.of(), "", verwacht, gevonden);
  }

  static Overtreding vanRegel(
      Balansartikel artikel, Bestandsboek bestand, int regel, long verwacht, long gevonden) {
    return new Overtreding(
        artikel, bestand.volgnummer(), bestand.naam(), regel, List.of(), "", verwacht, gevonden);
  }
}
