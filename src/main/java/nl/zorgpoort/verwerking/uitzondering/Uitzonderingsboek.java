package nl.zorgpoort.verwerking.uitzondering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.zorgpoort.declaratie.Prestatieregel;
import nl.zorgpoort.verwerking.inzage.Besluitarchief.Vastgelegd;
import nl.zorgpoort.verwerking.naslag.ImportBezet;
import nl.zorgpoort.verwerking.toegang.Zicht;

/** Proposals, and what was allowed as a part of the register. */
public interface Uitzonderingsboek {

  /**
   * A rejected line that an exception is asked for.
   *
   * @param declarant of its delivery
   */
  record Lijn(String declarant, Vastgelegd besluit, Prestatieregel regel) {}

  /** Adds a proposal, whose number is given here; false when this line and rule have one. */
  boolean stelVoor(Voorstel voorstel);

  /** The proposal with this number. */
  Optional<Voorstel> zoek(long nr);

  /** Open ones first, then the latest, at most so many. */
  List<Voorstel> voorstellen(Zicht zicht, int hoogstens);

  /** Turns an open proposal down; false when somebody decided before. */
  boolean wijsAf(long nr, String door, Instant op);

  /**
   * Allows an open proposal: in one transaction it is decided and the register grows by the row.
   *
   * @throws ImportBezet while an import runs
   */
  boolean staToe(Voorstel voorstel, Lijn lijn, String door, Instant op) throws ImportBezet;

  /** The declarant of a delivery. */
  String declarant(long volgnummer);
}
