package nl.zorgpoort.declaratie.inhoud;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zorgpoort.referentie.Contract;
import nl.zorgpoort.referentie.Controleset;
import nl.zorgpoort.referentie.Regelinstelling;
import org.jspecify.annotations.Nullable;

/**
 * What the rules may look at for one batch of clients: control set, register and history as of
 * fixed numbers, and what this file was granted so far. Not for use by several threads.
 */
final class Naslag {
  private final Bestandskader kader;
  private final Registerindex register;
  private final Map<EerdereRegel, byte[]> records;
  private final Map<Dienst, Afspraken> afspraken = new HashMap<>();
  private final Map<String, Dossier> dossiers = new HashMap<>();
  private final Map<String, List<EerdereRegel>> referenties = new HashMap<>();
  private final Map<String, EerdereRegel> creditOp = new HashMap<>();
  private @Nullable Lijnbeeld lijn;

  /** For a file that has one batch. */
  Naslag(
      Controleset controleset,
      Bestandsfeiten bestand,
      Vooronderzoek vooronderzoek,
      Naslagrijen rijen,
      Map<EerdereRegel, byte[]> records) {
    this(Bestandskader.van(controleset, bestand, vooronderzoek), rijen, records);
  }

  /**
   * @param records received records of earlier lines that a credit of the batch differs from
   */
  Naslag(Bestandskader kader, Naslagrijen rijen, Map<EerdereRegel, byte[]> records) {
    this.kader = kader;
    this.register = new Registerindex(rijen, kader.bestand().uzovi());
    this.records = records;
    rijen.verzekerden().forEach(v -> dossier(v.persoon()).voegToe(v));
    rijen.indicaties().forEach(i -> dossier(i.persoon()).voegToe(i));
    rijen.toewijzingen().forEach(t -> dossier(t.persoon()).voegToe(t));
    rijen.uitzonderingen().forEach(u -> dossier(u.persoon()).voegToe(u));
    for (EerdereRegel r : rijen.vanPersonen()) {
      if (!r.credit()) {
        dossier(r.persoon()).voegToe(r);
      }
    }
    rijen.metReferentie().forEach(this::onthoud);
    rijen.credits().forEach(this::crediteer);
    for (EerdereRegel r : rijen.vanPersonen()) {
      if (r.credit() && !r.afgekeurd()) {
        crediteer(r);
      }
    }
  }

  private void onthoud(EerdereRegel regel) {
    referenties.computeIfAbsent(regel.referentie(), r -> new ArrayList<>()).add(regel);
  }

  private void crediteer(EerdereRegel credit) {
    dossier(credit.persoon()).crediteer(credit);
    if (credit.declarant().equals(kader.bestand().declarant())) {
      creditOp.merge(credit.vorige(), credit, (een, ander) -> ander.laterDan(een) ? ander : een);
    }
  }

  /** A line of this file, now that it is decided; later lines are judged with it. */
  void voegToe(EerdereRegel regel) {
    if (!regel.credit() && !regel.afgekeurd()) {
      dossier(regel.persoon()).voegToe(regel);
    } else if (regel.credit() && !regel.afgekeurd()) {
      crediteer(regel);
    }
  }

  Controleset controleset() {
    return kader.controleset();
  }

  Bestandsfeiten bestand() {
    return kader.bestand();
  }

  Vooronderzoek vooronderzoek() {
    return kader.vooronderzoek();
  }

  /** How a rule is set for the sender on the day of receipt; its default when nothing is set. */
  Regelinstelling instelling(String regel) {
    return kader.instellingen().van(regel);
  }

  /** What is known of a person; empty lists when nothing is. */
  Dossier dossier(String persoon) {
    return dossiers.computeIfAbsent(persoon, p -> new Dossier(kader.diensten()));
  }

  /** What several rules ask of the line that is being judged. */
  Lijnbeeld lijn(Declaratieregel regel) {
    Lijnbeeld uit = lijn;
    if (uit == null || !uit.van(regel)) {
      Dienstrijen dienst = kader.diensten().van(regel.lijst(), regel.prestatie());
      uit = new Lijnbeeld(regel, dossier(regel.persoon()), dienst);
      lijn = uit;
    }
    return uit;
  }

  /** What the contracts of the declarant agree on for a service; worked out once per batch. */
  Afspraken afspraken(Dienstrijen dienst) {
    return afspraken.computeIfAbsent(
        dienst.dienst(), d -> new Afspraken(contracten(), dienst, register));
  }

  /** Contracts of the declarant with the care office of the file. */
  List<Contract> contracten() {
    return register.contracten(kader.bestand().declarant());
  }

  /** Rows of the register that are no personal data. */
  Registerindex register() {
    return register;
  }

  /** Lines of the declarant decided in earlier deliveries with this 0431, oldest first. */
  List<EerdereRegel> metReferentie(String referentie) {
    return Collections.unmodifiableList(referenties.getOrDefault(referentie, List.of()));
  }

  /** The last granted credit line that took back a line of the declarant with this 0431. */
  Optional<EerdereRegel> creditOp(String referentie) {
    return Optional.ofNullable(creditOp.get(referentie));
  }

  /** The received record of an earlier line, when a credit of the batch differs from it. */
  Optional<byte[]> record(EerdereRegel regel) {
    return Optional.ofNullable(records.get(regel));
  }
}
