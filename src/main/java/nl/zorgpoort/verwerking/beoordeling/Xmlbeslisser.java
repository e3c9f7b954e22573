package nl.zorgpoort.verwerking.beoordeling;

import java.io.IOException;
import java.io.InputStream;
import nl.zorgpoort.partner.Berichtsoort;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.registratie.Xmlbesluit;

/** Decides XML messages. */
@FunctionalInterface
public interface Xmlbeslisser {
  /** Decides, as of these numbers. */
  Xmlbesluit besluit(Aanlevering aanlevering, Berichtsoort soort, InputStream in, Naslagstand stand)
      throws IOException;
}
