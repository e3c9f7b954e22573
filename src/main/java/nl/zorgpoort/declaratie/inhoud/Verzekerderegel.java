package nl.zorgpoort.declaratie.inhoud;

import java.util.Optional;

/** A content rule on an insured record; what it finds rejects the debit lines under it. */
interface Verzekerderegel {
  /** Its number in the rule list, for example {@code D15}. */
  String id();

  /** What it says of the insured, if anything. */
  Optional<Oordeel> beoordeel(Verzekerdevraag verzekerde, Naslag naslag);
}
