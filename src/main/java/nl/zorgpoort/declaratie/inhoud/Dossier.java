package nl.zorgpoort.declaratie.inhoud;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.zorgpoort.referentie.Indicatie;
import nl.zorgpoort.referentie.Uitzondering;
import nl.zorgpoort.referentie.Verzekerde;
import nl.zorgpoort.referentie.Zorgtoewijzing;

/** All that is known of one person: register rows and history, lines of this file included. */
final class Dossier {
  private final List<Verzekerde> verzekerden = new ArrayList<>();
  private final List<Indicatie> indicaties = new ArrayList<>();
  private final List<Zorgtoewijzing> toewijzingen = new ArrayList<>();
  private final List<Uitzondering> uitzonderingen = new ArrayList<>();
  private final Historie historie;

  Dossier(Dienstboek diensten) {
    historie = new Historie(diensten);
  }

  void voegToe(Verzekerde verzekerde) {
    verzekerden.add(verzekerde);
  }

  void voegToe(Indicatie indicatie) {
    indicaties.add(indicatie);
  }

  void voegToe(Zorgtoewijzing toewijzing) {
    toewijzingen.add(toewijzing);
  }

  void voegToe(Uitzondering uitzondering) {
    uitzonderingen.add(uitzondering);
  }

  /** A decided debit line. */
  void voegToe(EerdereRegel regel) {
    historie.voegToe(regel);
  }

  /** A granted credit line: the line it points at counts no more. */
  void crediteer(EerdereRegel credit) {
    historie.crediteer(credit);
  }

  List<Verzekerde> verzekerden() {
    return Collections.unmodifiableList(verzekerden);
  }

  List<Indicatie> indicaties() {
    return Collections.unmodifiableList(indicaties);
  }

  List<Zorgtoewijzing> toewijzingen() {
    return Collections.unmodifiableList(toewijzingen);
  }

  List<Uitzondering> uitzonderingen() {
    return Collections.unmodifiableList(uitzonderingen);
  }

  /** Decided debit lines, net of credits. */
  Historie historie() {
    return historie;
  }
}
