package nl.zorgpoort.referentie;

import java.util.List;

/**
 * A column of an imported table.
 *
 * @param lengte of the text, or number of digits; 0 where the kind says it
 * @param leeg whether it may be empty
 * @param standaard what an empty cell stands for; empty itself when there is nothing
 * @param sleutel whether it belongs to what a row is known by
 * @param persoonlijk whether its values may not be shown
 * @param waarden of a code, or what may stand left of = in pairs; empty is anything
 * @param codelijst name of the code list that has its values; empty for none
 * @param uitleg what it means, Dutch
 */
public record Kolom(
    String naam,
    Kolomsoort soort,
    int lengte,
    boolean leeg,
    String standaard,
    boolean sleutel,
    boolean persoonlijk,
    List<String> waarden,
    String codelijst,
    String uitleg) {
  public Kolom {
    waarden = List.copyOf(waarden);
  }
}
