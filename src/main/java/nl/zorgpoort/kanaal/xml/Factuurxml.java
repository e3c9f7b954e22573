package nl.zorgpoort.kanaal.xml;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import nl.zorgpoort.bedrijfszorg.declaratie.Besluit;
import nl.zorgpoort.bedrijfszorg.declaratie.Retourteksten;
import nl.zorgpoort.verwerking.factuur.Factuurpost;

/** Invoices of Bedrijfszorg and their retours in XML. */
public final class Factuurxml implements Factuurpost {
  private final Factuurlezer lezer;
  private final Retourschrijver schrijver;

  /**
   * @param grootste bytes that a message may have, its document in base64 included
   * @param grootsteDocument bytes that the document may have, decoded
   */
  public Factuurxml(int grootste, long grootsteDocument, Retourteksten teksten) {
    this.lezer = new Factuurlezer(new Schemapoort(grootste), grootsteDocument);
    this.schrijver = new Retourschrijver(teksten);
  }

  @Override
  public Lezing lees(InputStream in) throws IOException {
    return lezer.lees(in);
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
