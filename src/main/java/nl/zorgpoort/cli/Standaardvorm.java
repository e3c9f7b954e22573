package nl.zorgpoort.cli;

import java.util.List;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Recordtype;
import nl.zorgpoort.standaard.Relatie;

/** A way to print a standard, or a part of it. */
sealed interface Standaardvorm permits StandaardJson, Standaardtekst {
  List<String> regels(Berichtstandaard standaard, List<Recordtype> records, List<Relatie> relaties);
}
