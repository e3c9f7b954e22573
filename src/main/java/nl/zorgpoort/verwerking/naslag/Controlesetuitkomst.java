package nl.zorgpoort.verwerking.naslag;

import java.util.List;

/** What came of an import of a control set. */
public sealed interface Controlesetuitkomst permits Afgewezen, Controlesetuitkomst.Opgenomen {

  /**
   * All rows are right.
   *
   * @param versie that has this content
   * @param nieuw whether it was made now; else an earlier import had the same content
   * @param tabellen one per file; all its rows count as added when the version is new
   */
  record Opgenomen(int versie, boolean nieuw, List<Bestandstelling> tabellen)
      implements Controlesetuitkomst {
    public Opgenomen {
      tabellen = List.copyOf(tabellen);
    }
  }
}
