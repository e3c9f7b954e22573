package nl.zorgpoort.cli;

import java.util.List;
import nl.zorgpoort.verwerking.balans.Balanceren;

/** A way to print a proof of the books. */
sealed interface Balansvorm permits Balanstekst, Balansjson {
  List<String> regels(Balanceren.Uitkomst uitkomst);
}
