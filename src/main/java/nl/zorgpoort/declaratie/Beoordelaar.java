package nl.zorgpoort.declaratie;

import java.io.IOException;
import java.io.InputStream;
import nl.zorgpoort.controle.Controleontvanger;
import nl.zorgpoort.controle.Controleresultaat;
import nl.zorgpoort.controle.Controleresultaat.Gecontroleerd;
import nl.zorgpoort.controle.Technischecontrole;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Codelijst;
import nl.zorgpoort.standaard.Standaarden;

/**
 * Decides a recognised file in the payer role and makes its retour and report. The file is read
 * twice: the first reading, by the caller, says whether it holds as a whole; the second, here,
 * gives the findings and decides line by line, so that memory does not grow with the file. Safe for
 * use by many threads.
 */
public final class Beoordelaar {
  private final Technischecontrole controle;
  private final Standaarden standaarden;
  private final Codelijst retourcodes;

  /** The second reading of a file. */
  @FunctionalInterface
  interface Lezing {
    Controleresultaat lees(Controleontvanger ontvanger) throws IOException;
  }

  /** A decider over these standards. */
  public Beoordelaar(Technischecontrole controle, Standaarden standaarden) {
    this.controle = controle;
    this.standaarden = standaarden;
    retourcodes = standaarden.codelijsten().verplicht("retourcode");
  }

  /**
   * Decides one file. Findings, lines and the body of the retour go to {@code uit} in the order of
   * the file; when this throws, nothing of what went there counts.
   *
   * @param bron the same bytes as the first time
   * @param eerste outcome of the first reading
   * @throws IOException when the source or {@code uit} fails
   * @throws IllegalStateException when the second reading says something else than the first: our
   *     own fault, never the sender's
   */
  public Beoordeling beoordeel(
      Heenbron bron, Gecontroleerd eerste, Beoordelingsvraag vraag, Beoordelingsuitvoer uit)
      throws IOException {
    return beoordeel(ontvanger -> lees(bron, vraag, ontvanger), eerste, vraag, uit);
  }

  private Controleresultaat lees(
      Heenbron bron, Beoordelingsvraag vraag, Controleontvanger ontvanger) throws IOException {
    try (InputStream in = bron.open()) {
      return controle.controleer(in, vraag.controle(), ontvanger);
    }
  }

  Beoordeling beoordeel(
      Lezing tweede, Gecontroleerd eerste, Beoordelingsvraag vraag, Beoordelingsuitvoer uit)
      throws IOException {
    Berichtstandaard heen = eerste.standaard();
    Retourschrijver schrijver = new Retourschrijver(heen, standaarden.retourVan(heen));
    return new Beoordelingsgang(eerste, vraag, schrijver, retourcodes, uit).loop(tweede);
  }
}
