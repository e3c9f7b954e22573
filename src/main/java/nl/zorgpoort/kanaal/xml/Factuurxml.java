package nl.zorgpoort.kanaal.xml;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import nl.zorgpoort.bedrijfszorg.declaratie.Besluit;
import nl.zorgpoort.bedrijfszorg.declaratie.Retourteksten;
import nl.zorgpoort.bedrijfszorg.registratie.Antwoord.Melding;
import nl.zorgpoort.partner.Berichtsoort;
import nl.zorgpoort.verwerking.factuur.Factuurpost;

/** Invoices of Bedrijfszorg and their retours in XML. */
public final class Factuurxml implements Factuurpost {
  private final Schemapoort poort;
  private final Retourschrijver schrijver;

  /**
   * @param grootste bytes that an invoice may have, its document included
   */
  public Factuurxml(int grootste, Retourteksten teksten) {
    this.poort = new Schemapoort(grootste);
    this.schrijver = new Retourschrijver(teksten);
  }

  @Override
  public Lezing lees(InputStream in) throws IOException {
    Schemapoort.Uitslag uitslag = poort.lees(Berichtvorm.xsd(Berichtsoort.FACTUUR), in);
    return uitslag instanceof Schemapoort.Uitslag.Geldig geldig
        ? new Lezing.Goed(Factuurlezer.lees(geldig.document()))
        : new Lezing.Fout(((Schemapoort.Uitslag.Ongeldig) uitslag).meldingen());
  }

  @Override
  public String schrijf(Besluit besluit, LocalDate besloten) {
    return schrijver.schrijf(besluit, besloten);
  }

  @Override
  public String schrijf(List<Melding> meldingen, LocalDate besloten) {
    return schrijver.schrijf(meldingen, besloten);
  }
}
