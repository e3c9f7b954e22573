package nl.zorgpoort.verwerking.naslag;

import java.util.List;

/**
 * All tables of a control set in canonical form.
 *
 * @param sha256 over all of them; equal contents have equal sums
 */
public record Controlesetinhoud(List<Tabel> tabellen, String sha256) {
  public Controlesetinhoud {
    tabellen = List.copyOf(tabellen);
  }

  /**
   * One table.
   *
   * @param rijen without that of the column names
   */
  public record Tabel(String naam, String csv, int rijen) {}

  /** With the sum that belongs to the tables. */
  static Controlesetinhoud van(List<Tabel> tabellen) {
    Inhoudsom som = new Inhoudsom();
    tabellen.forEach(tabel -> som.tekst(tabel.naam() + '\u0000' + tabel.csv() + '\u0000'));
    return new Controlesetinhoud(tabellen, som.sha256());
  }
}
