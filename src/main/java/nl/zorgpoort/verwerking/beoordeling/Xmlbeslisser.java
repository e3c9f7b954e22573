package nl.zorgpoort.verwerking.beoordeling;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import nl.zorgpoort.partner.Berichtsoort;
import nl.zorgpoort.verwerking.Aanlevering;
import nl.zorgpoort.verwerking.registratie.Xmlbesluit;

/** Decides XML messages. */
@FunctionalInterface
public interface Xmlbeslisser {
  /** Decides, as of these numbers and this moment. */
  Xmlbesluit besluit(
      Aanlevering aanlevering, Berichtsoort soort, InputStream in, Naslagstand stand, Instant op)
      throws IOException;
}
