package nl.zorgpoort.declaratie;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.controle.Codekeuze;
import nl.zorgpoort.controle.Controleontvanger;
import nl.zorgpoort.controle.Niveau;

/**
 * Findings on their way to the caller and the report, in order; the one from earlier deliveries, if
 * any, takes its place among those of the check.
 */
final class Bevindingenstroom implements Controleontvanger {
  private final Beoordelingsuitvoer uit;
  private final Rapportstof stof;
  private final Codekeuze bestandscodes = new Codekeuze();
  private Optional<Bevinding> historie;

  Bevindingenstroom(Beoordelingsuitvoer uit, Rapportstof stof, Optional<Bevinding> historie) {
    this.uit = uit;
    this.stof = stof;
    this.historie = historie;
  }

  @Override
  public void bevinding(Bevinding bevinding) throws IOException {
    if (historie.filter(h -> h.compareTo(bevinding) < 0).isPresent()) {
      sluit();
    }
    geefDoor(bevinding);
  }

  /** After the last finding of the check. */
  void sluit() throws IOException {
    if (historie.isPresent()) {
      geefDoor(historie.get());
    }
    historie = Optional.empty();
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
