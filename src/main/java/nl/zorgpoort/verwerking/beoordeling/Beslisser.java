package nl.zorgpoort.verwerking.beoordeling;

import java.io.IOException;
import nl.zorgpoort.controle.Controleresultaat.Gecontroleerd;
import nl.zorgpoort.declaratie.Beoordeling;
import nl.zorgpoort.declaratie.Beoordelingsuitvoer;
import nl.zorgpoort.declaratie.Beoordelingsvraag;
import nl.zorgpoort.declaratie.Heenbron;

/** Decides a recognised file and writes its retour. */
@FunctionalInterface
public interface Beslisser {
  Beoordeling beoordeel(
      Heenbron bron,
      Gecontroleerd gecontroleerd,
      Beoordelingsvraag vraag,
      Beoordelingsuitvoer uitvoer)
      throws IOException;
}
