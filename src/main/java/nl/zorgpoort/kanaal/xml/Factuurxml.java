package nl.zorgpoort.kanaal.xml;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import nl.zorgpoort.bedrijfszorg.declaratie.Besluit;
import nl.zorgpoort.bedrijfszorg.declaratie.Retourteksten;
import nl.zorgpoort.verwerking.Xmlgrenzen;
import nl.zorgpoort.verwerking.factuur.Factuurpost;

/** Invoices of Bedrijfszorg and their retours in XML. */
public final class Factuurxml implements Factuurpost {
  /** What it takes in is said with each message. */
  private final Schemapoort poort = new Schemapoort(Integer.MAX_VALUE);

  private final Retourschrijver schrijver;

  public Factuurxml(Retourteksten teksten) {
    this.schrijver = new Retourschrijver(teksten);
  }

  @Override
  public Lezing lees(InputStream in, Xmlgrenzen grenzen) throws IOException {
    return new Factuurlezer(poort.met(grenzen.bericht()), grenzen.document()).lees(in);
  }

  @Override
  public String schrijf(Besluit besluit, LocalDate besloten) {
    return schrijver.schrijf(besluit, besloten);
  }

  @Override
  public String schrijf(Lezing.Fout fout, LocalDate besloten) {
    return schrijver.schrijf(fout, besloten);
  }
}
