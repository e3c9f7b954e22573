package nl.zorgpoort.verwerking.registratie;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.zorgpoort.bedrijfszorg.registratie.Antwoord;
import nl.zorgpoort.bedrijfszorg.registratie.Bericht;
import nl.zorgpoort.partner.Berichtsoort;

/** Messages in XML, as the edge reads and writes them. */
public interface Xmlpost {
  /** What was read of a message. */
  sealed interface Lezing {
    /** It holds to its XSD. */
    record Goed(Bericht bericht) implements Lezing {}

    /** It does not, at these places. */
    record Fout(List<Antwoord.Melding> meldingen) implements Lezing {}
  }

  /** Reads a message about a registration. */
  Lezing lees(Berichtsoort soort, InputStream in) throws IOException;

  /** An answer, to be written as UTF-8. */
  String schrijf(Antwoord antwoord);

  /** A registration as our stylesheets take it. */
  String schrijf(Uitgaand uitgaand);

  /** What became of a registration, for the portal. */
  String schrijf(Statusmelding melding);
}
