package nl.zorgpoort.declaratie.inhoud;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.zorgpoort.referentie.Indicatie;
import nl.zorgpoort.referentie.Verzekerde;
import nl.zorgpoort.referentie.Zorgtoewijzing;

/** All that is known of one person: register rows and history, lines of this file included. */
final class Dossier {
  private final List<Verzekerde> verzekerden = new ArrayList<>();
  private final List<Indicatie> indicaties = new ArrayList<>();
  private final List<Zorgtoewijzing> toewijzingen = new ArrayList<>();
  private final List<EerdereRegel> eerder = new ArrayList<>();
  private final Set<String> gecrediteerd = new HashSet<>();

  void voegToe(Verzekerde verzekerde) {
    verzekerden.add(verzekerde);
  }

  void voegToe(Indicatie indicatie) {
    indicaties.add(indicatie);
  }

  void voegToe(Zorgtoewijzing toewijzing) {
    toewijzingen.add(toewijzing);
  }

  /** A decided debit line. */
  void voegToe(EerdereRegel regel) {
    eerder.add(regel);
  }

  /** A granted credit line: the line it points at counts no more. */
  void crediteer(String declarant, String referentie) {
    gecrediteerd.add(declarant + ' ' + referentie);
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

  /** Decided debit lines, granted or not, credited or not, oldest first. */
  List<EerdereRegel> eerder() {
    return Collections.unmodifiableList(eerder);
  }

  /** Whether a granted credit line took this line back. */
  boolean gecrediteerd(EerdereRegel regel) {
    return gecrediteerd.contains(regel.declarant() + ' ' + regel.referentie());
  }

  /** Whether this line is granted and was not taken back. */
  boolean telt(EerdereRegel regel) {
    return !regel.afgekeurd() && !gecrediteerd(regel);
  }
}
