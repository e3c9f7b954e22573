package nl.zorgpoort.declaratie.inhoud;

import java.io.IOException;
import java.util.List;
import nl.zorgpoort.referentie.Controleset;

/**
 * The content check of one file: reference data and history, tier 3. Call {@link #bestand()} once,
 * then per batch of clients {@link #laad}, and within it {@link #verzekerde} and {@link #regel} in
 * the order of the file, each line followed by {@link #besloten}. Not for use by several threads.
 */
public interface Inhoudscontrole {

  /** The content check of one file. */
  static Inhoudscontrole van(
      Controleset controleset,
      Bestandsfeiten feiten,
      Vooronderzoek vooronderzoek,
      Naslagbron bron) {
    return new Regelcontrole(Regellijst.ALLE, controleset, feiten, vooronderzoek, bron);
  }

  /**
   * What rejects the file as a whole (C05, C08, C14, C18, C19), in the order of the rules. What is
   * set to signal, here or at an insured, comes with the next line that is judged.
   */
  List<Bevonden> bestand() throws IOException;

  /** Says which batch comes after the one that is loaded, so that it can be fetched meanwhile. */
  void kondigAan(List<Verzekerdevraag> verzekerden, List<Declaratieregel> regels);

  /** Fetches what the rules need for these clients and lines; forgets the batch before. */
  void laad(List<Verzekerdevraag> verzekerden, List<Declaratieregel> regels) throws IOException;

  /** What rejects an insured of the batch (D02, D05, D15, D16). */
  List<Bevonden> verzekerde(Verzekerdevraag verzekerde);

  /** Judges a line of the batch. */
  Regeluitkomst regel(Declaratieregel regel);

  /**
   * Tells how a line of the batch was decided in the end; later lines are judged with it.
   *
   * @param toegekend granted cents, not negative
   */
  void besloten(Declaratieregel regel, long toegekend, boolean afgekeurd);
}
