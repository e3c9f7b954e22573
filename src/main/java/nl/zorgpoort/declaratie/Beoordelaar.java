package nl.zorgpoort.declaratie;

import java.io.IOException;
import java.io.InputStream;
import nl.zorgpoort.controle.Controleontvanger;
import nl.zorgpoort.controle.Controleresultaat;
import nl.zorgpoort.controle.Controleresultaat.Gecontroleerd;
import nl.zorgpoort.controle.Technischecontrole;
import nl.zorgpoort.partner.Rol;
import nl.zorgpoort.standaard.Berichtstandaard;
import nl.zorgpoort.standaard.Codelijst;
import nl.zorgpoort.standaard.Standaarden;

/**
 * Decides a recognised file and makes its retour and report. The file is read twice: the first
 * reading, by the caller, says whether it holds as a whole; the second, here, gives the findings
 * and decides line by line, so that memory does not grow with the file. The content check takes a
 * look of its own beforehand. Safe for use by many threads.
 */
public final class Beoordelaar {
  /** About four thousand lines. */
  private static final int BATCH = 6_000;

  private final Technischecontrole controle;
  private final Standaarden standaarden;
  private final Codelijst retourcodes;
  private final Inhoudsopening opening;
  private final int batch;

  /** The second reading of a file. */
  @FunctionalInterface
  interface Lezing {
    Controleresultaat lees(Controleontvanger ontvanger) throws IOException;
  }

  /** A decider over these standards. */
  public Beoordelaar(Technischecontrole controle, Standaarden standaarden) {
    this(controle, standaarden, Inhoudsopening.REGELS, BATCH);
  }

  /** As the other, with a content check and batches of one's own. */
  Beoordelaar(
      Technischecontrole controle, Standaarden standaarden, Inhoudsopening opening, int batch) {
    this.controle = controle;
    this.standaarden = standaarden;
    this.opening = opening;
    this.batch = batch;
    retourcodes = standaarden.codelijsten().verplicht("retourcode");
  }

  /**
   * Decides one file. Findings, lines and the body of the retour go to {@code uit} in the order of
   * the file; when this throws, nothing of what went there counts.
   *
   * @param bron the same bytes as the first time
   * @param eerste outcome of the first reading
   * @throws IOException when the source or {@code uit} fails
   * @throws IllegalStateException when the second reading says something else than the first, or
   *     the content check contradicts itself: our own fault, never the sender's
   */
  public Beoordeling beoordeel(
      Heenbron bron, Gecontroleerd eerste, Beoordelingsvraag vraag, Beoordelingsuitvoer uit)
      throws IOException {
    return beoordeel(bron, ontvanger -> lees(bron, vraag, ontvanger), eerste, vraag, uit);
  }

  private Controleresultaat lees(
      Heenbron bron, Beoordelingsvraag vraag, Controleontvanger ontvanger) throws IOException {
    try (InputStream in = bron.open()) {
      return controle.controleer(in, vraag.controle(), ontvanger);
    }
  }

  Beoordeling beoordeel(
      Heenbron bron,
      Lezing tweede,
      Gecontroleerd eerste,
      Beoordelingsvraag vraag,
      Beoordelingsuitvoer uit)
      throws IOException {
    Berichtstandaard heen = eerste.standaard();
    Retourschrijver schrijver = new Retourschrijver(heen, standaarden.retourVan(heen));
    Rapportstof stof = new Rapportstof();
    Antwoord antwoord = new Antwoord(eerste, vraag, schrijver, retourcodes, stof);
    if (vraag.rol() == Rol.PORTAAL) {
      return new Portaalgang(eerste, uit, schrijver, antwoord, stof).loop(tweede);
    }
    return new Betalergang(bron, eerste, vraag, uit, opening, batch, schrijver, antwoord, stof)
        .loop(tweede);
  }

  static void eisGelijk(Gecontroleerd eerste, Controleresultaat tweede) {
    if (!eerste.equals(tweede)) {
      throw new IllegalStateException("the second reading of the file says something else");
    }
  }
}
