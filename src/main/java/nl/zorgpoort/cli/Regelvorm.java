package nl.zorgpoort.cli;

import java.util.List;

/** A way to print the rules. */
sealed interface Regelvorm permits Regeltabel, Regeluitleg, Regeljson, Regelpagina {
  List<String> regels(Regelcatalogus catalogus);
}
