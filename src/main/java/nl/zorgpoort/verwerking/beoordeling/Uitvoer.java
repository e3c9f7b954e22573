package nl.zorgpoort.verwerking.beoordeling;

import java.io.IOException;
import java.io.OutputStream;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.declaratie.Beoordelingsuitvoer;
import nl.zorgpoort.declaratie.Prestatieregel;
import nl.zorgpoort.grootboek.Journaal;

/** Stages what a decision gives while it is made, and adds up the ledger from the same lines. */
final class Uitvoer implements Beoordelingsuitvoer {
  private final Stapel stapel;
  private final OutputStream romp;
  private final Journaal journaal;
  private int regels;

  Uitvoer(Stapel stapel, OutputStream romp, Journaal journaal) {
    this.stapel = stapel;
    this.romp = romp;
    this.journaal = journaal;
  }

  @Override
  public void bevinding(Bevinding bevinding) throws IOException {
    stapel.bevinding(bevinding);
  }

  @Override
  public void regel(Prestatieregel regel) throws IOException {
    stapel.regel(regel);
    journaal.voegToe(regel.besluit());
    regels++;
  }

  @Override
  public void romp(byte[] bytes, int van, int lengte) throws IOException {
    romp.write(bytes, van, lengte);
  }

  int regels() {
    return regels;
  }
}
