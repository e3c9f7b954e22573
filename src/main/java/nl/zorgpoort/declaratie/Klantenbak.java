package nl.zorgpoort.declaratie;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Clients whose lines wait to be decided together. It counts records and findings, so that memory
 * stays bounded whatever is in the file; one client may fill several of these.
 */
final class Klantenbak {
  private final int maximum;
  private final List<Klant> klanten = new ArrayList<>();
  private int gewicht;

  /**
   * @param maximum records and findings after which it is full
   */
  Klantenbak(int maximum) {
    this.maximum = maximum;
  }

  /** A client without lines as yet. */
  void voegToe(Klant klant) {
    klanten.add(klant);
    gewicht += gewicht(klant.verzekerde());
  }

  /** The next line of the client that is last in it, or that goes on after it was emptied. */
  void voegToe(Klant klant, Klantregel regel) {
    if (klanten.isEmpty()) {
      klanten.add(klant);
    }
    klant.voegToe(regel);
    gewicht += gewicht(regel.detail());
  }

  private static int gewicht(Detail detail) {
    return 1
        + detail.commentaren()
        + detail.record().bevindingen().size()
        + detail.opCommentaar().size();
  }

  boolean vol() {
    return gewicht >= maximum;
  }

  /** Those in it, in the order of the file. */
  List<Klant> klanten() {
    return Collections.unmodifiableList(klanten);
  }

  void leeg() {
    klanten.forEach(Klant::vergeetRegels);
    klanten.clear();
    gewicht = 0;
  }
}
