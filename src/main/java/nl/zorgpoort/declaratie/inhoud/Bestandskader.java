package nl.zorgpoort.declaratie.inhoud;

import nl.zorgpoort.referentie.Controleset;

/**
 * What holds for all batches of one file. Not for use by several threads.
 *
 * @param instellingen how each rule is set for this file
 * @param diensten the control set by service
 */
record Bestandskader(
    Controleset controleset,
    Bestandsfeiten bestand,
    Vooronderzoek vooronderzoek,
    Regelinstellingen instellingen,
    Dienstboek diensten) {

  static Bestandskader van(
      Controleset controleset, Bestandsfeiten bestand, Vooronderzoek vooronderzoek) {
    return new Bestandskader(
        controleset,
        bestand,
        vooronderzoek,
        new Regelinstellingen(controleset, bestand),
        new Dienstboek(controleset, bestand.ei()));
  }
}
