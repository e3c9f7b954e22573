package nl.zorgpoort.verwerking.naslag;

import java.util.List;
import nl.zorgpoort.referentie.Klacht;
import nl.zorgpoort.referentie.Klachten;

/**
 * The files of an import are not right; nothing was recorded.
 *
 * @param klachten in the order of the tables and their rows
 * @param meer whether there are more complaints than these
 */
public record Afgewezen(List<Klacht> klachten, boolean meer)
    implements Registeruitkomst, Controlesetuitkomst {
  public Afgewezen {
    klachten = List.copyOf(klachten);
  }

  static Afgewezen om(Klachten klachten) {
    return new Afgewezen(klachten.alle(), klachten.meer());
  }
}
