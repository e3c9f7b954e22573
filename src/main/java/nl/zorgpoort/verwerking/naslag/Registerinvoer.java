package nl.zorgpoort.verwerking.naslag;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zorgpoort.referentie.Tabelrij;
import nl.zorgpoort.referentie.Tabelvorm;

/**
 * One import of the register: rows are put ready table by table, then all of them become true at
 * once. Closed without that, it leaves nothing.
 */
public interface Registerinvoer extends AutoCloseable {

  /**
   * A row that has the key of an earlier one.
   *
   * @param rij as a spreadsheet counts
   */
  record Dubbel(long rij, long eerdere) {}

  /**
   * Where rows came from.
   *
   * @param bron name of the folder
   * @param sha256 of the canonical rows
   */
  record Herkomst(String bron, String sha256, Instant nu) {}

  /**
   * What it came to.
   *
   * @param stand the highest number afterwards
   * @param perTabel rows that were new or changed, by name of the table as imported
   */
  record Toevoeging(long stand, Map<String, Long> perTabel) {}

  /** Numbers of the contracts that the register has now. */
  Set<String> contracten();

  /** Rows of this table follow. */
  void begin(Tabelvorm vorm);

  /** Puts a row of the table ready. */
  void rij(Tabelrij rij);

  /**
   * No more rows of the table; gives the rows whose key came before, in order.
   *
   * @param hoogstens how many are of use
   */
  List<Dubbel> sluit(int hoogstens);

  /**
   * Records, all at once, every row that is new or differs from its latest state; nothing when
   * there is none.
   *
   * @param proef only counts
   */
  Toevoeging voegToe(Herkomst herkomst, boolean proef);

  @Override
  void close();
}
