package nl.zorgpoort.verwerking.beoordeling;

import java.io.IOException;
import java.io.InputStream;
import nl.zorgpoort.controle.Controleontvanger;
import nl.zorgpoort.controle.Controleresultaat;
import nl.zorgpoort.controle.Controlevraag;

/** The technical check of a file. */
@FunctionalInterface
public interface Controle {
  Controleresultaat controleer(InputStream in, Controlevraag vraag, Controleontvanger ontvanger)
      throws IOException;
}
