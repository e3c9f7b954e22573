package nl.zorgpoort.verwerking.naslag;

import java.util.List;

/** What came of an import of the register. */
public sealed interface Registeruitkomst permits Afgewezen, Registeruitkomst.Opgenomen {

  /**
   * All rows are right.
   *
   * @param stand number of the register afterwards; the old one when nothing was new
   */
  record Opgenomen(long stand, List<Bestandstelling> tabellen) implements Registeruitkomst {
    public Opgenomen {
      tabellen = List.copyOf(tabellen);
    }

    /** Whether anything was new or changed. */
    public boolean nieuws() {
      return tabellen.stream().anyMatch(t -> t.toegevoegd() > 0);
    }
  }
}
