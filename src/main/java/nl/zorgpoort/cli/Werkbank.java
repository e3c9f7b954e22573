package nl.zorgpoort.cli;

import nl.zorgpoort.verwerking.naslag.Controlesetbeheer;
import nl.zorgpoort.verwerking.naslag.Controlesetboek;
import nl.zorgpoort.verwerking.naslag.Registerimport;

/** The use cases that commands need, on an open database; the gateway may run beside it. */
public interface Werkbank extends AutoCloseable {

  /** Versions of the control set. */
  Controlesetboek controlesetboek();

  /** Takes in and compares versions of the control set. */
  Controlesetbeheer controlesetbeheer();

  /** Takes files into the register. */
  Registerimport registerimport();

  @Override
  void close();
}
