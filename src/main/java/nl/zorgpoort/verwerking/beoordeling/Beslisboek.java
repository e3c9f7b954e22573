package nl.zorgpoort.verwerking.beoordeling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgpoort.verwerking.Aanlevering;

/** Where decisions are made final, one attempt per delivery. */
public interface Beslisboek {

  /**
   * Whether it is this delivery's turn: no earlier one of the same care office is Ontvangen or
   * Gecontroleerd. One without a care office waits for nobody, and nobody waits for one in Storing.
   */
  boolean aanDeBeurt(Aanlevering aanlevering);

  /** Whether staff hold its account; if so it is put aside now instead of being decided. */
  boolean houdVast(Aanlevering aanlevering, Instant sinds);

  /** The delivery of this care office whose turn it is, if it is Gecontroleerd. */
  Optional<UUID> volgende(String uzovi);

  /** Begins an attempt with the next token; empty when the delivery is not Gecontroleerd. */
  Optional<Poging> begin(Aanlevering aanlevering, Instant op);

  /** Where the attempt stages its lines and findings. */
  Stapel stapel(Poging poging);

  /**
   * Makes the decision final in one transaction: journal, outbox, the next number of the ledger and
   * the state Beoordeeld. In it token, state and turn are checked again, and that no decision
   * became final since that this one should have known.
   *
   * @throws PogingVerlopen when one of those does not hold any more; then nothing is changed
   */
  void maakDefinitief(Poging poging, Besluit besluit, Instant sinds) throws PogingVerlopen;

  /**
   * Ends the attempt: its delivery waits, and holds nobody up, until another is decided.
   *
   * @param op volgnummer of the other
   * @throws PogingVerlopen when the attempt is of no account any more; then nothing is changed
   */
  void wacht(Poging poging, long op, Instant sinds) throws PogingVerlopen;

  /** Puts deliveries whose wait is over back to Gecontroleerd; says how many. */
  int wek(Instant sinds);

  /** Deliveries with attempts that came to nothing, at most this many attempts. */
  List<Poging> dood(int hoogstens);

  /** Removes what a dead attempt staged. */
  void ruimOp(Poging poging);
}
