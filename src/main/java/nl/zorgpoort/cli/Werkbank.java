package nl.zorgpoort.cli;

import nl.zorgpoort.verwerking.Brokken;
import nl.zorgpoort.verwerking.balans.Balanceren;
import nl.zorgpoort.verwerking.balans.Betaalblokkade;
import nl.zorgpoort.verwerking.inzage.Toelichten;
import nl.zorgpoort.verwerking.naslag.Controlesetbeheer;
import nl.zorgpoort.verwerking.naslag.Controlesetboek;
import nl.zorgpoort.verwerking.naslag.Registerimport;
import nl.zorgpoort.verwerking.naspel.Naspelen;
import nl.zorgpoort.verwerking.toegang.Gebruikersbeheer;
import nl.zorgpoort.verwerking.toegang.Logboek;

/** The use cases that commands need, on an open database; the gateway may run beside it. */
public interface Werkbank extends AutoCloseable {

  /** Versions of the control set. */
  Controlesetboek controlesetboek();

  /** The proof of the books. */
  Balanceren balanceren();

  /** Whether payment is blocked. */
  Betaalblokkade betaalblokkade();

  /** What there is to say of a record. */
  Toelichten toelichten();

  /** Deciding again. */
  Naspelen naspelen();

  /** Stored bytes. */
  Brokken brokken();

  /** Takes in and compares versions of the control set. */
  Controlesetbeheer controlesetbeheer();

  /** Takes files into the register. */
  Registerimport registerimport();

  /** Log-ins of the desk. */
  Gebruikersbeheer gebruikersbeheer();

  /** Who did and saw what. */
  Logboek logboek();

  @Override
  void close();
}
