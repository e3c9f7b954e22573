package nl.zorgpoort.verwerking.factuur;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.bedrijfszorg.declaratie.Besluit;
import nl.zorgpoort.bedrijfszorg.declaratie.Factuur;
import nl.zorgpoort.bedrijfszorg.registratie.Antwoord;
import nl.zorgpoort.verwerking.Xmlgrenzen;

/** Invoices and their retours in XML, as the edge reads and writes them. */
public interface Factuurpost {

  /** What was read of an invoice. */
  sealed interface Lezing {
    /** It holds to its XSD. */
    record Goed(Factuur factuur) implements Lezing {}

    /** It does not, at these places. */
    record Fout(Kenmerken kenmerken, List<Antwoord.Melding> meldingen) implements Lezing {
      public Fout {
        meldingen = List.copyOf(meldingen);
      }
    }
  }

  /**
   * By what a sender knows its invoice, as far as that was read before the first place that is
   * wrong.
   *
   * @param aanbieder AGB code
   */
  record Kenmerken(
      Optional<String> kenmerk, Optional<String> aanbieder, Optional<String> factuurnummer) {}

  /** Reads an invoice with its document, when neither is larger than this. */
  Lezing lees(InputStream in, Xmlgrenzen grenzen) throws IOException;

  /** The retour of an invoice, to be written as UTF-8. */
  String schrijf(Besluit besluit, LocalDate besloten);

  /** The retour of what is no invoice by its XSD. */
  String schrijf(Lezing.Fout fout, LocalDate besloten);
}
