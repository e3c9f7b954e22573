package nl.zorgpoort.declaratie;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.controle.Codekeuze;
import nl.zorgpoort.controle.Controleontvanger;
import nl.zorgpoort.controle.Niveau;

/**
 * Findings on their way to the caller and the report, in order; those that are known beforehand,
 * from reference data and earlier deliveries, take their place among those of the check.
 */
final class Bevindingenstroom implements Controleontvanger {
  private final Beoordelingsuitvoer uit;
  private final Rapportstof stof;
  private final Codekeuze bestandscodes = new Codekeuze();
  private final Deque<Bevinding> vooraf;

  /**
   * @param vooraf findings that are known beforehand, in their order
   */
  Bevindingenstroom(Beoordelingsuitvoer uit, Rapportstof stof, List<Bevinding> vooraf) {
    this.uit = uit;
    this.stof = stof;
    this.vooraf = new ArrayDeque<>(vooraf);
  }

  @Override
  public void bevinding(Bevinding bevinding) throws IOException {
    while (!vooraf.isEmpty() && vooraf.getFirst().compareTo(bevinding) < 0) {
      geefDoor(vooraf.removeFirst());
    }
    geefDoor(bevinding);
  }

  /** The next findings, in their order. */
  void geef(List<Bevinding> bevindingen) throws IOException {
    for (Bevinding b : bevindingen) {
      bevinding(b);
    }
  }

  /** After the last finding of the check. */
  void sluit() throws IOException {
    while (!vooraf.isEmpty()) {
      geefDoor(vooraf.removeFirst());
    }
  }

  private void geefDoor(Bevinding bevinding) throws IOException {
    uit.bevinding(bevinding);
    stof.bevinding(bevinding);
    if (bevinding.niveau() == Niveau.BESTAND) {
      bestandscodes.voegToe(bevinding);
    }
  }

  /** Codes of the file-level findings so far, in retour order, at most three. */
  List<String> bestandscodes() {
    return bestandscodes.codes();
  }
}
