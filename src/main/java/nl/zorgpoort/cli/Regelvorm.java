package nl.zorgpoort.cli;

import java.util.List;
import nl.zorgpoort.verwerking.uitleg.Regelcatalogus;

/** A way to print the rules. */
sealed interface Regelvorm permits Regeltabel, Regeluitleg, Regeljson, Regelpagina {
  List<String> regels(Regelcatalogus catalogus);
}
