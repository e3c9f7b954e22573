package nl.zorgpoort.verwerking.inzage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zorgpoort.controle.Bevinding;
import nl.zorgpoort.declaratie.Prestatieregel;
import nl.zorgpoort.declaratie.Uitslag;
import nl.zorgpoort.verwerking.beoordeling.Naslagstand;
import nl.zorgpoort.verwerking.beoordeling.Poging;

/** What was decided, as it is stored; nothing here changes anything. */
public interface Besluitarchief {

  /** The deliveries with this order of intake, id or file name, in order of intake. */
  List<UUID> zoek(String wat);

  /** The deliveries decided since the begin of this day in Amsterdam, in the order of intake. */
  List<UUID> beslistSinds(LocalDate dag);

  /** The decision on a delivery; absent while it is open. */
  Optional<Vastgelegd> besluit(UUID aanlevering);

  /** Decided lines after this record number, in the order of the file, at most so many. */
  List<Prestatieregel> regels(Poging poging, int na, int hoogstens);

  /** Findings after this number, in their order, at most so many; the first has number 1. */
  List<Bevinding> bevindingen(Poging poging, int na, int hoogstens);

  /** The decision on one record, when it is a decided line. */
  Optional<Prestatieregel> regel(Poging poging, int regel);

  /** Findings on these records, in their order. */
  List<Bevinding> bevindingen(Poging poging, Set<Integer> regels);

  /**
   * A final decision.
   *
   * @param poging the attempt that became it
   * @param beslotenOp moment of decision; its day in Amsterdam is 0182
   * @param kenmerk 0181; empty on a text answer
   * @param stand the numbers it was made with
   * @param regels decided lines
   * @param ingediend claimed over them, cents
   * @param toegekend granted, cents
   * @param antwoord owner of the chunks of the retour or text answer; absent when there is none
   */
  record Vastgelegd(
      Poging poging,
      Uitslag uitslag,
      Instant beslotenOp,
      String kenmerk,
      Naslagstand stand,
      int regels,
      long ingediend,
      long toegekend,
      Optional<UUID> antwoord) {}
}
