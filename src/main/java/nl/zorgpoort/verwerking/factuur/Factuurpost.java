package nl.zorgpoort.verwerking.factuur;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import nl.zorgpoort.bedrijfszorg.declaratie.Besluit;
import nl.zorgpoort.bedrijfszorg.declaratie.Factuur;
import nl.zorgpoort.bedrijfszorg.registratie.Antwoord;

/** Invoices and their retours in XML, as the edge reads and writes them. */
public interface Factuurpost {

  /** What was read of an invoice. */
  sealed interface Lezing {
    /** It holds to its XSD. */
    record Goed(Factuur factuur) implements Lezing {}

    /** It does not, at these places. */
    record Fout(List<Antwoord.Melding> meldingen) implements Lezing {}
  }

  /** Reads an invoice with its document. */
  Lezing lees(InputStream in) throws IOException;

  /** The retour of an invoice, to be written as UTF-8. */
  String schrijf(Besluit besluit, LocalDate besloten);

  /** The retour of what is no invoice by its XSD. */
  String schrijf(List<Antwoord.Melding> meldingen, LocalDate besloten);
}
