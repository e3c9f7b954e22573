package nl.zorgpoort.declaratie;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An insured in one batch, with those of the lines under him that are decided in it. */
final class Klantdeel {
  private final Klant klant;
  private final List<Klantregel> regels = new ArrayList<>();
  private int gewicht;

  Klantdeel(Klant klant) {
    this.klant = klant;
  }

  void voegToe(Klantregel regel) {
    regels.add(regel);
    gewicht += gewicht(regel.detail());
  }

  Klant klant() {
    return klant;
  }

  /** In the order of the file. */
  List<Klantregel> regels() {
    return Collections.unmodifiableList(regels);
  }

  /** Records and findings of the lines. */
  int gewicht() {
    return gewicht;
  }

  /** Records and findings of one detail. */
  static int gewicht(Detail detail) {
    return 1
        + detail.commentaren()
        + detail.record().bevindingen().size()
        + detail.opCommentaar().size();
  }
}
